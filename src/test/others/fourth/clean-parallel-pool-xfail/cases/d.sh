[ "$(echo x | tr x y)" = y ]
