greet() { echo "hello from ${BASH_SOURCE[0]##*/}"; }
