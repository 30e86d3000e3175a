"""The fragment and vertex programs, as text for ``vtkShaderProperty`` replacements.

All shading is done here in place of VTK's light code: view-space key light, sky and earth, a cool light from behind.
Units are millimetres. Uniforms are set by ``materials``; attributes are mapped by ``figure``.
"""

from __future__ import annotations

LIGHTING = """
vec3 shade(vec3 albedo, vec3 n, vec3 v, float gloss, float shine, float wrap) {
  vec3 key = normalize(vec3(-0.42, 0.62, 0.66));
  vec3 behind = normalize(vec3(0.75, 0.35, -0.55));
  float direct = clamp((dot(n, key) + wrap) / (1.0 + wrap), 0.0, 1.0);
  // Light that comes out again beside where it went in is warm: flesh and bone redden where the shadow begins.
  vec3 warm = vec3(0.07, 0.015, -0.01) * (4.0 * direct * (1.0 - direct));
  float spec = gloss * pow(max(dot(n, normalize(key + v)), 0.0), shine);
  float facing = clamp(dot(n, v), 0.0, 1.0);
  float turned = 1.0 - facing;
  float rim = turned * turned * turned * (0.35 + 0.65 * max(dot(n, behind), 0.0));
  vec3 around = mix(earthLight, skyLight, 0.5 + 0.5 * n.y);
  return albedo * (around + keyLight * direct + warm) + keyLight * spec + rimLight * rim;
}
"""

NOISE = """
float hash2(vec2 p) { return fract(sin(dot(p, vec2(127.1, 311.7))) * 43758.5453); }
float noise2(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash2(i), hash2(i + vec2(1, 0)), f.x), mix(hash2(i + vec2(0, 1)), hash2(i + vec2(1, 1)), f.x), f.y);
}
"""

#: Hands the model position (mm) to the fragment program.
PLACE_VERTEX_DEC = "out vec3 placeMM;\n"
PLACE_VERTEX = " placeMM = vertexMC.xyz;\n"
PLACE_FRAGMENT_DEC = "in vec3 placeMM;\n"

#: polishV: 0 bone, 1 enamel, cartilage between them.
BONE = """
  vec3 n = normalize(normalVCVSOutput);
  vec3 v = normalize(-vertexVC.xyz);
  vec3 c = diffuseColor * mix(vec3(0.40, 0.34, 0.30), vec3(1.0), openV);
  HELD
  fragOutput0 = vec4(shade(c, n, v, mix(0.16, 0.6, polishV) * openV, mix(26.0, 80.0, polishV), 0.25), 1.0);
"""

#: sight: |x|, y, z of the eyeballs' centres, mm; ball: their radius, mm. The iris is told by its place, not by the
#: normals, so that carved eyeballs show it as well as smooth ones.
EYE = """
  vec3 n = normalize(normalVCVSOutput);
  vec3 v = normalize(-vertexVC.xyz);
  vec3 gap = (vec3(abs(placeMM.x), placeMM.y, placeMM.z) - sight) / ball;
  float off = gap.y > 0.0 ? length(gap.xz) : 1.0;
  float soft = max(fwidth(off), 0.008);
  vec3 c = mix(diffuseColor, vec3(0.30, 0.40, 0.42), 1.0 - smoothstep(0.475 - soft, 0.475 + soft, off));
  c *= 1.0 - 0.5 * smoothstep(0.40, 0.46, off) * (1.0 - smoothstep(0.475, 0.50, off));
  c = mix(c, vec3(0.03), 1.0 - smoothstep(0.185 - soft, 0.185 + soft, off));
  fragOutput0 = vec4(shade(c, n, v, 0.5, 90.0, 0.3), 1.0);
"""

#: fibreV = (along, across, log2 of across per mm); along < 0 where the pack knows no fibres.
#: stateV: 0 as it is, 1 selected; + 2 while the pointer is over it; + 8 answered by mistake; + 4 when it is schematic,
#: not the pack's own: drawn as on paper, matt, with ruled lines for the striation and an outline.
#: ``BAND`` stands for that of the taut band.
MUSCLE = """
  vec3 n = normalize(normalVCVSOutput);
  vec3 v = normalize(-vertexVC.xyz);
  vec3 c = diffuseColor;
  float mistaken = step(7.5, stateV);
  float drawn = step(3.5, stateV - 8.0 * mistaken);
  float state = stateV - 8.0 * mistaken - 4.0 * drawn;
  float hover = step(1.5, state);
  float lit = state - 2.0 * hover;
  if (drawn > 0.5 && fibreV.x >= 0.0) {
    float octave = -fibreV.z - log2(RULED_MM);
    float low = floor(octave), part = smoothstep(0.35, 0.65, octave - low);
    float a = fibreV.y * exp2(low), b = 2.0 * a;
    float fine = fwidth(a), clear = 1.0 - smoothstep(0.20, 0.45, fine);
    float first = smoothstep(0.13 + fine, 0.13 - fine, abs(fract(a) - 0.5));
    float second = smoothstep(0.13 + 2.0 * fine, 0.13 - 2.0 * fine, abs(fract(b) - 0.5));
    c *= 1.0 - 0.26 * clear * mix(first, second, part);
  } else if (fibreV.x >= 0.0 && fibreDetail > 0.0) {
    // The meshes have their ridges, some mm apart. Here is the finer striation upon them, too fine to beat with them:
    // its count doubles where the muscle is twice as wide, blended between octaves.
    float octave = -fibreV.z - log2(STRIA_MM);
    float low = floor(octave), part = smoothstep(0.2, 0.8, octave - low);
    float bend = 0.3 * noise2(vec2(fibreV.y * 14.0, fibreV.x * 2.5));
    float a = fibreV.y * exp2(low) + bend, b = fibreV.y * exp2(low + 1.0) + bend;
    float wave = mix(0.5 - 0.5 * cos(6.2832 * a), 0.5 - 0.5 * cos(6.2832 * b), part);
    float bundle = mix(noise2(vec2(a, fibreV.x * 2.0)), noise2(vec2(b, fibreV.x * 2.0)), part);
    float ridge = mix(wave, bundle, 0.55);
    float streak = mix(noise2(vec2(a * 1.7, fibreV.x * 6.0)), noise2(vec2(b * 1.7, fibreV.x * 6.0)), part);
    // Finer than the pixels, the pattern fades instead of flickering.
    float fade = fibreDetail * (1.0 - smoothstep(0.16, 0.42, fwidth(a) * mix(1.0, 2.0, part)));
    vec3 px = dFdx(vertexVC.xyz), py = dFdy(vertexVC.xyz);
    float area = dot(cross(px, py), n);
    vec3 slope = sign(area) * (dFdx(ridge) * cross(py, n) + dFdy(ridge) * cross(n, px)) / max(abs(area), 1e-4);
    n = normalize(n - 0.17 * fade * slope / (1.0 + 0.6 * length(slope)));
    c *= 1.0 + fade * (1.0 + 0.7 * lit) * (0.15 * (ridge - 0.55) + 0.22 * (streak - 0.5));
    float ends = max(1.0 - fibreV.x / 0.13, 1.0 - (1.0 - fibreV.x) / 0.13) + 0.5 * (streak - 0.5);
    c = mix(c, tendon * (dot(diffuseColor, vec3(0.5, 0.3, 0.2)) + 0.42), 0.66 * smoothstep(0.0, 0.9, ends));
  }
  BAND
  float open = mix(openV, 1.0, 0.35 * lit);
  c *= mix(vec3(0.40, 0.33, 0.34), vec3(1.0), open);
  vec3 body = shade(c, n, v, (1.0 - drawn) * open * mix(0.10, 0.20, lit), 22.0, mix(0.3, 0.6, drawn));
  body *= 1.0 + 0.10 * lit;
  // The trigger point glows into the muscle around it.
  float nearest = min(distance(placeMM, glowA), distance(placeMM, glowB));
  float glow = exp(-nearest * nearest / 170.0);
  body = mix(body, vec3(1.0, 0.84, 0.10), 0.78 * glow * mix(0.35, 1.0, lit));
  float edge = pow(1.0 - clamp(dot(n, v), 0.0, 1.0), 2.2);
  body = mix(body, 0.35 * diffuseColor, drawn * smoothstep(0.35, 0.75, edge));
  // What was answered by mistake: oblique bars, about 7 mm apart, and a dark edge; told apart without colour.
  float bars = sin(0.9 * (placeMM.z + abs(placeMM.x) + placeMM.y));
  float soft = clamp(fwidth(bars), 0.05, 0.9);
  float dark = max(smoothstep(-soft, soft, bars), smoothstep(0.4, 0.8, edge));
  body = mix(body, body * vec3(0.36, 0.38, 0.44), 0.8 * mistaken * dark);
  body += hover * (vec3(0.10) + 0.55 * edge * vec3(0.75, 0.95, 0.92));
  fragOutput0 = vec4(body, 1.0);
"""

#: Muscles that lie over the selected one: nothing but their rim. What was made see-through keeps a veil (VEIL) too.
GHOST = """
  vec3 n = normalize(normalVCVSOutput);
  vec3 v = normalize(-vertexVC.xyz);
  float edge = pow(1.0 - clamp(abs(dot(n, v)), 0.0, 1.0), 1.7);
  vec3 c = mix(diffuseColor, skinRim, 0.45);
  fragOutput0 = vec4(c * (0.55 + 0.5 * skyLight + 0.3 * edge), VEIL + 0.42 * edge);
"""

#: painV = (essential, spillover) as 0..255 ramps: 128 on the zone's edge, 127 steps = 8 mm.
SKIN = """
  vec3 n = normalize(normalVCVSOutput);
  vec3 v = normalize(-vertexVC.xyz);
  float facing = clamp(dot(n, v), 0.0, 1.0);
  float r = pow(1.0 - facing, skinPower);
  // Folds of lids, lips and nose stay readable on clear skin.
  float fold = smoothstep(0.06, 0.55, foldV) * (1.0 - 0.6 * r);
  float gleam = pow(max(dot(n, normalize(normalize(vec3(-0.42, 0.62, 0.66)) + v)), 0.0), 34.0);
  vec3 shadow = mix(vec3(1.0), mix(vec3(0.30, 0.13, 0.10), vec3(1.0), openV), skinShade);
  gleam *= mix(1.0, smoothstep(0.55, 1.0, openV), skinShade);
  vec3 c = mix(shade(diffuseColor * shadow, n, v, 0.10 * shadow.g, 18.0, 0.4), skinRim, skinTint * sqrt(r));
  c = mix(c, vec3(1.0), 0.55 * gleam);
  c = mix(c, skinRim * 0.72, skinTint * fold);
  float alpha = clamp(mix(skinBase, skinEdge, max(r, 0.62 * fold)) + skinGleam * gleam, 0.0, 1.0);
  vec2 inside = (painV - 128.0) * (8.0 / 127.0);
  // The region whose name the pointer is over stands out from the rest of the pain.
  float off = min(distance(placeMM, namedA), distance(placeMM, namedB));
  float named = 1.0 - smoothstep(0.8 * namedReach, 1.15 * namedReach + 0.01, off);
  float unnamed = step(0.01, namedReach) * (1.0 - named);
  if (inside.y > -6.0) {
    // Spillover: a pale wash and a stipple that thins towards the edge; it yields to the essential zone.
    float room = 1.0 - smoothstep(-1.4, 0.2, inside.x);
    float wash = smoothstep(-2.5, 3.5, inside.y) * room;
    vec3 w = pow(abs(normalize(normalMCV)), vec3(14.0));
    w /= w.x + w.y + w.z;
    float f = w.x * dots(placeMM.yz) + w.y * dots(placeMM.xz) + w.z * dots(placeMM.xy);
    float size = mix(0.86, 0.08, smoothstep(-1.5, 6.0, inside.y));
    float soft = max(fwidth(f), 0.02);
    float dot_ = smoothstep(size - soft, size + soft, f) * room * smoothstep(-2.0, -0.5, inside.y);
    c = mix(c, spillover * (0.72 + 0.28 * dot(c, vec3(0.4))), 0.9 * wash);
    alpha = mix(alpha, max(alpha, 0.48 + 0.30 * named), wash);
    c = mix(c, spilloverDot * 1.05, dot_);
    alpha = mix(alpha, max(alpha, 0.88), dot_);
  }
  if (inside.x > -7.0) {
    float soft = clamp(fwidth(inside.x), 0.15, 0.6);
    float k = smoothstep(-soft, soft, inside.x);
    float outside = max(-inside.x, 0.0);
    float halo = (0.36 * exp(-outside * 0.62) + 0.16 * exp(-outside * 0.22) * (1.0 - outside / 7.0)) * (1.0 - k);
    vec3 hot = mix(essentialEdge, essentialCore, smoothstep(0.4, 7.0, inside.x));
    float light = dot(shade(vec3(1.0), n, v, 0.0, 1.0, 0.4), vec3(0.33));
    hot *= (0.66 + 0.38 * min(light, 1.15)) * (1.0 + 0.16 * named - 0.22 * unnamed);
    hot = mix(hot, vec3(1.0, 0.80, 0.55), 0.38 * named);
    c = mix(c, essentialEdge * 1.05, halo * 1.6);
    alpha = max(alpha, halo);
    c = mix(c, hot * 1.06, k);
    alpha = mix(alpha, max(alpha, mix(0.92, 0.80, smoothstep(0.5, 7.0, inside.x))), k);
    // A fine pale line on the edge: what parts the zone for eyes that do not part red from brown.
    float line = smoothstep(-0.75, -0.15, inside.x) * (1.0 - smoothstep(0.15, 0.75, inside.x));
    c = mix(c, essentialLine, 0.6 * line);
    alpha = max(alpha, 0.85 * line);
  }
  COMPARED
  REGION
  AWAY
  PAINTED
  fragOutput0 = vec4(c, alpha);
"""

SKIN_FUNCTIONS = """
// A hexagonal wave: 1 on the middle of each dot, negative between; dots about 4.6 mm apart.
float dots(vec2 p) {
  p *= 1.58;
  float a = cos(p.x), b = cos(0.5 * p.x + 0.8660254 * p.y), c = cos(0.5 * p.x - 0.8660254 * p.y);
  return (a + b + c) / 3.0;
}
"""

#: Writes only depth, so that the skin's next pass shows its nearest layer alone. VTK discards what has no opacity at
#: all, depth included; this much is below one step of colour.
SKIN_DEPTH = " fragOutput0 = vec4(0.0, 0.0, 0.0, 0.0005);\n"

#: The ground: a gradient with an ordered dither below one step of colour, so that dark tones do not fall into bands.
GROUND = """
  float t = clamp(0.5 + 0.5 * vertexVC.y / halfHeight, 0.0, 1.0);
  float grain = (0.25 * bayer2(0.5 * gl_FragCoord.xy) + bayer2(gl_FragCoord.xy) - 0.47) / 255.0;
  fragOutput0 = vec4(mix(groundBottom, groundTop, smoothstep(0.0, 1.0, t)) + grain, 1.0);
"""

GROUND_FUNCTIONS = """
float bayer2(vec2 p) { p = floor(p); return fract(0.5 * p.x + 0.75 * p.y * p.y); }
"""

#: Small spheres: quiet, or lit.
MARKER = """
  vec3 n = normalize(normalVCVSOutput);
  vec3 v = normalize(-vertexVC.xyz);
  float facing = clamp(dot(n, v), 0.0, 1.0);
  vec3 c = diffuseColor * (0.74 + 0.30 * n.y * 0.5 + 0.22 * facing);
  // A thin dark ring parts them from ivory bone by brightness, for eyes that see little of the yellow.
  c = mix(vec3(0.20, 0.12, 0.03), c, smoothstep(0.36, 0.58, facing));
  fragOutput0 = vec4(c + 0.25 * pow(facing, 24.0), opacity);
"""

#: A sphere drawn as a flat lamp over everything: bright middle, dark gap, thin ring. Faint on the body's far side.
BEACON = """
  float facing = clamp(dot(normalize(normalVCVSOutput), normalize(-vertexVC.xyz)), 0.0, 1.0);
  float out_ = sqrt(1.0 - facing * facing);
  float core = 1.0 - smoothstep(0.33, 0.38, out_);
  float glow = 0.40 * pow(1.0 - out_, 1.4);
  float ring = smoothstep(0.80, 0.84, out_) * (1.0 - smoothstep(0.90, 0.94, out_));
  float dark = smoothstep(0.74, 0.80, out_) * (1.0 - smoothstep(0.94, 0.995, out_));
  vec3 c = mix(diffuseColor, vec3(1.0, 0.98, 0.84), core * smoothstep(0.30, 0.0, out_));
  float alpha = max(max(0.80 * core, glow), 0.95 * ring);
  c = mix(vec3(0.16, 0.08, 0.0), c, alpha / max(alpha + 0.30 * dark * (1.0 - ring), 1e-3));
  float near = smoothstep(-0.45, 0.05, dot(outwardV, towardsEye));
  fragOutput0 = vec4(c, max(alpha, 0.30 * dark) * mix(0.34, 1.0, near));
"""

#: A thin ring over everything, where a quiet point lies buried: dim, and dimmer (farShare) on the body's far side.
RING = """
  float facing = clamp(dot(normalize(normalVCVSOutput), normalize(-vertexVC.xyz)), 0.0, 1.0);
  float out_ = sqrt(1.0 - facing * facing);
  float soft = max(fwidth(out_), 0.05);
  float ring = smoothstep(0.60 - soft, 0.60 + soft, out_) * (1.0 - smoothstep(0.84 - soft, 0.84 + soft, out_));
  float dark = smoothstep(0.80, 0.88, out_) * (1.0 - smoothstep(0.94, 1.0, out_));
  float near = mix(farShare, 1.0, smoothstep(-0.30, 0.25, dot(outwardV, towardsEye)));
  fragOutput0 = vec4(mix(vec3(0.16, 0.08, 0.0), diffuseColor, ring), near * max(0.62 * ring, 0.30 * dark));
"""

#: Deep pain: a soft red glow around its place, without any edge.
#: stateV: 0 spillover, 1 essential; + 2 in the sphere's own colour.
#: shareV: how strongly it glows, 0..1.
DEEP = """
  float facing = clamp(dot(normalize(normalVCVSOutput), normalize(-vertexVC.xyz)), 0.0, 1.0);
  float out_ = sqrt(1.0 - facing * facing);
  float soft = pow(1.0 - out_, 1.25) * smoothstep(1.0, 0.7, out_);
  vec3 hot = mix(essentialEdge, essentialCore, smoothstep(0.25, 0.8, soft));
  vec3 c = mix(mix(spilloverDot, spillover, smoothstep(0.1, 0.8, soft)), hot, min(stateV, 1.0));
  c = mix(c, diffuseColor, step(1.5, stateV));
  fragOutput0 = vec4(c * 1.06, shareV * deepAlpha * clamp(mix(1.15, 1.7, mod(stateV, 2.0)) * soft, 0.0, 1.0));
"""

IN_FRONT = " gl_FragDepth = 0.0;\n"
PULLED = "//VTK::PositionVC::Impl\n gl_Position.z -= pull * gl_Position.w;\n"
