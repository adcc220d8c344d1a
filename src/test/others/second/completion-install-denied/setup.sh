mkdir -p site/bash_completion.d
chown root:root site site/bash_completion.d
chmod 755 site site/bash_completion.d
