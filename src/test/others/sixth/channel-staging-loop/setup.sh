mkdir -p channels
for c in stable nightly edge; do printf '{"channel": "%s", "version": "2.%d.0"}\n' $c ${#c} > channels/$c.json; done
ln -s beta-latest.json channels/beta.json
ln -s beta.json channels/beta-latest.json
