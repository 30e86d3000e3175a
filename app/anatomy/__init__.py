"""The shape of the body: packs, structures, frame, fibres, skin. Knows no Qt and draws nothing."""
