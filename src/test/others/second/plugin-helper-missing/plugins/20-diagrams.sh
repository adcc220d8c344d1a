applies_diagrams() { ls site/*.puml >/dev/null 2>&1; }
task_diagrams() { plantuml-x "$1"/*.puml; }
register diagrams
