command -v kubectl-none >/dev/null || return 0
source <(kubectl-none completion bash)
