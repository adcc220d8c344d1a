set -e
cd "${0%/*}"
[ -f .job.lock ] && exit 0
: > .job.lock
trap 'rm -f .job.lock' 0
test -t 1 || exec 2>&1
mail=$(command -v mail-none || :)
[ -n "$mail" ] || echo "no mailer, writing a log"
echo "job done"
