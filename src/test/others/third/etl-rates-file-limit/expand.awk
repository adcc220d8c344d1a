{ for (d = 1; d <= days; d++) printf "%d,2024-day-%03d,%s,%.4f\n", $1, d, $2, $3 / days }
