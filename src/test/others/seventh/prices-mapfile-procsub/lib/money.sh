DATA=${DATA:-data}
euros() { printf '%d.%02d' $(( $1 / 100 )) $(( $1 % 100 )); }
