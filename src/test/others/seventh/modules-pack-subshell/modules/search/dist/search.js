let search
