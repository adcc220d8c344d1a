git_detect() { git rev-parse --is-inside-work-tree >/dev/null 2>&1 || return 2; }
git_info() {
    local tag
    tag=$(git describe --tags 2>/dev/null) || tag="no tag"
    say git "$(git rev-list --count HEAD) commits, $tag"
}
