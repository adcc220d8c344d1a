conda() {
    case $1 in
        activate) _OLD=$PATH; CONDA_PREFIX=$PWD/envs/$2; export CONDA_PREFIX
            export PATH="$CONDA_PREFIX/bin:$PATH" ;;
        deactivate)
            export PATH=$_OLD; unset CONDA_PREFIX ;;
    esac
}
