"""What a landscape is: frozen values, checked as they are made."""
