#!/bin/bash
# HARK: title eval "$(…)" of an agent's start that failed: the variables it should set are not set
# HARK: case tags=eval,env
eval "$(./agentd --shell 2>/dev/null)"   # HARK: missing-file stderr-discarded subst-status-ignored errno=ENOENT path=/run/acme-agent-none/agent.sock status=1 call=open cmd=./agentd
echo "agent: ${AGENT_SOCK:+running}"
