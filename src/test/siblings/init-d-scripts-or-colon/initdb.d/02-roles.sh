while read -r role; do
    echo "role $role"
done < initdb.d/data/roles.txt   # HARK: also i
