rust_detect() { [ -f Cargo.toml ] || return 2; }
rust_info() { say rust "$(grep -c '^name' Cargo.toml) crates"; }
