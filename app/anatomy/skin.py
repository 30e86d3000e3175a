from app.anatomy.split import cut
import numpy as np
def close_over(skin, others, rule, progress):
    skin = cut(skin, np.array([0,0,rule.cut_z_mm]), np.array([0,0,1.0]))
    skin = cut(skin, np.array([rule.cut_x_mm,0,0]), np.array([-1.0,0,0]))
    return cut(skin, np.array([-rule.cut_x_mm,0,0]), np.array([1.0,0,0]))
