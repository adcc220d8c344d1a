complete -W "run list" backuptool
