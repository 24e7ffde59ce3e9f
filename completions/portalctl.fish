complete -c portalctl -s h -l help -d 'Print help'
complete -c portalctl -s V -l version -d 'Print version'
