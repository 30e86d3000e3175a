"""Pictures: actors, materials, camera and picking, from an atlas, a placement and a session. Knows no Qt."""
