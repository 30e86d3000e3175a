"""Where does it hurt: painting, naming places, and the points that answer."""
