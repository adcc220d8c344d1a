# a small nvm
nvm() {
    case "$1" in
        use)
            local dir="$NVM_DIR/versions/node/v$2"
            if [ ! -d "$dir" ]; then
                echo "N/A: version $2 is not installed" >&2
                return 3
            fi
            PATH="$dir/bin:$PATH"
            export PATH NVM_BIN="$dir/bin"
            hash -r
            echo "Now using node v$2"
            ;;
        ls) ls "$NVM_DIR/versions/node" ;;
        *) return 127 ;;
    esac
}
