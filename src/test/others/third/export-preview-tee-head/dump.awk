$1 == t { for (i = 1; i <= $2; i++) printf "%d,%s-%05d,%.3f\n", i, t, i, i * 1.7 }
