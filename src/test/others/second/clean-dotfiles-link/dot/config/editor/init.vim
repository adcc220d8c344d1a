set nu
set et
