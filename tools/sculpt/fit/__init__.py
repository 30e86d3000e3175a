"""Measures a table's figures again on the meshes of an installed pack, starting from the figures it has."""
