node_detect() { test -f package.json && have node; }
node_info() { say node "$(node --version)"; }
