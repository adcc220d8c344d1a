mkdir -p work/build.lock && echo 4194999 > work/build.lock/pid
