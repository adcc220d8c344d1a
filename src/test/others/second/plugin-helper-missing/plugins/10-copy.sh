task_copy() { cp -r "$1"/. "$2"/; }
register copy
