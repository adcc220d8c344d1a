set -e
mkdir -p mirrors/incomplete mirrors/damaged mirrors/good cache t
for t in compiler linker runtime; do
    printf '#!/bin/sh\necho "%s 5"\n' $t > t/$t; chmod +x t/$t
    tar cf mirrors/good/$t.tar --sort=name --mtime=@0 -C t $t
    echo "$(sha256sum mirrors/good/$t.tar | cut -d' ' -f1) $t.tar" >> toolchain.lock
done
rm -r t
head -c 1000 mirrors/good/compiler.tar > mirrors/damaged/compiler.tar
cp mirrors/good/linker.tar mirrors/damaged/linker.tar
cp mirrors/good/runtime.tar cache/
echo outdated > cache/linker.tar
