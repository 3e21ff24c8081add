"""What must hold when everything goes wrong at once: kills, faults, clock jumps, strange input."""
