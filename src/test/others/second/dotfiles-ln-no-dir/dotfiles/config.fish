set -x A b
