raise ValueError("I am not ready")
