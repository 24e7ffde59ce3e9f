# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_portalctl_global_optspecs
    string join \n store= config= json jsonl format= q/quiet v/verbose color= no-input yes dry-run h/help V/version
end

function __fish_portalctl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_portalctl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_portalctl_using_subcommand
    set -l cmd (__fish_portalctl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c portalctl -n "__fish_portalctl_needs_command" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_needs_command" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_needs_command" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_needs_command" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_needs_command" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_needs_command" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_needs_command" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_needs_command" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_needs_command" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_needs_command" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_needs_command" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_needs_command" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_needs_command" -s V -l version -d 'Print version'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "init" -d 'Set up a portal'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "demo" -d 'Set up a portal with the data of a fictional company'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "status" -d 'Show how the portal is, on one screen'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "doctor" -d 'Look for problems, and say what helps'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "serve" -d 'Serve the portal to clients'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "settings" -d 'Settings: the portal\'s policy'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "client" -d 'Clients: the operator\'s business partners'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "document" -d 'Documents: invoices, offers and what else clients see'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "access" -d 'Access: who may enter, and why'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "link" -d 'Secret links: create, list, rotate, revoke'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "password" -d 'Passwords: for clients who log in instead of using a link'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "session" -d 'Sessions: visitors who have entered, by link or by password'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "note" -d 'Notes with portal links'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "template" -d 'Templates of notes and mails'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "mail" -d 'Mails: send, preview, test, mind the queue'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "inbox" -d 'Inbox: comments, messages, decisions and proposals of clients'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "decision" -d 'Decisions: offers accepted and declined, and what proves it'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "payment" -d 'Payments: what came in for invoices, reminders and credit notes'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "import" -d 'Import what other programs export'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "export" -d 'Export clients and documents'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "audit" -d 'The audit trail: who changed what, and the proof that it is complete'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "backup" -d 'Backups: one file with everything, and how to bring it back'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "key" -d 'Keys: what signs the secret links'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "config" -d 'Configuration of this machine'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "completions" -d 'Print the completion script of a shell'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l company -d 'Name of your company' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l address -d 'A line of its address; give it once per line' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l email -d 'E-mail address that clients may write to' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l base-url -d 'Web address of the portal, such as https://portal.example.com' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l locale -d 'Language of the portal: de or en' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l login-mode -d 'How clients enter: link or password' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l share -d 'Kinds of documents that clients see, such as invoice,offer' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l allow -d 'What clients may do, such as download,comment or +pay' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l default-access -d 'Which clients get access without being asked: none, future or all' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l iban -d 'IBAN that clients pay to' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l holder -d 'Holder of that account' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l primary -d 'Colour of links and buttons, such as \'#0a5c50\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l answers -d 'Settings file to take the answers from, as \'settings export\' writes it; flags beat it' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l ensure -d 'Accept a portal that is there already and has the given settings'
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand demo" -l folder -d 'Folder for store and keys; it must not hold a portal yet' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand demo" -l listen -d 'Address and port of this machine to listen on; port 0 takes a free one' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand demo" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand demo" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand demo" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand demo" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand demo" -l serve -d 'Open the portal, and print one way in per case'
complete -c portalctl -n "__fish_portalctl_using_subcommand demo" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand demo" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand demo" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand demo" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand demo" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand demo" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand demo" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand demo" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand status" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand status" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand status" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand status" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand status" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand status" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand status" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand status" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand status" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand status" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand status" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand status" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand doctor" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand doctor" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand doctor" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand doctor" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand doctor" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand doctor" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand doctor" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand doctor" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand doctor" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand doctor" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand doctor" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand doctor" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand serve" -l listen -d 'Address and port to listen on; port 0 takes a free one [default: 127.0.0.1:8080]' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand serve" -l trusted-proxy -d 'Proxy whose X-Forwarded-For is believed; may be given several times' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand serve" -l metrics -d 'Address and port on which Prometheus reads metrics' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand serve" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand serve" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand serve" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand serve" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand serve" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand serve" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand serve" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand serve" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand serve" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand serve" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand serve" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand serve" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and not __fish_seen_subcommand_from show set reset export apply help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and not __fish_seen_subcommand_from show set reset export apply help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and not __fish_seen_subcommand_from show set reset export apply help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and not __fish_seen_subcommand_from show set reset export apply help" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and not __fish_seen_subcommand_from show set reset export apply help" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and not __fish_seen_subcommand_from show set reset export apply help" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and not __fish_seen_subcommand_from show set reset export apply help" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and not __fish_seen_subcommand_from show set reset export apply help" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and not __fish_seen_subcommand_from show set reset export apply help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and not __fish_seen_subcommand_from show set reset export apply help" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and not __fish_seen_subcommand_from show set reset export apply help" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and not __fish_seen_subcommand_from show set reset export apply help" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and not __fish_seen_subcommand_from show set reset export apply help" -f -a "show" -d 'Show all settings, or the value of one'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and not __fish_seen_subcommand_from show set reset export apply help" -f -a "set" -d 'Change a setting'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and not __fish_seen_subcommand_from show set reset export apply help" -f -a "reset" -d 'Put a setting back to its default'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and not __fish_seen_subcommand_from show set reset export apply help" -f -a "export" -d 'Write all settings as TOML'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and not __fish_seen_subcommand_from show set reset export apply help" -f -a "apply" -d 'Change settings to what a TOML file says'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and not __fish_seen_subcommand_from show set reset export apply help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from show" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from show" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from show" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from show" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from show" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from show" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from show" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from reset" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from reset" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from reset" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from reset" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from reset" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from reset" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from reset" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from reset" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from reset" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from reset" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from export" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from export" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from export" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from export" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from export" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from export" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from export" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from export" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from apply" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from apply" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from apply" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from apply" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from apply" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from apply" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from apply" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from apply" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from apply" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from apply" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from apply" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from apply" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show all settings, or the value of one'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from help" -f -a "set" -d 'Change a setting'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from help" -f -a "reset" -d 'Put a setting back to its default'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write all settings as TOML'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from help" -f -a "apply" -d 'Change settings to what a TOML file says'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -f -a "add" -d 'Add a client'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -f -a "edit" -d 'Change a client\'s data'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -f -a "list" -d 'List clients'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -f -a "show" -d 'Show everything about one client'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -f -a "archive" -d 'Archive a client: nothing is visible any more, everything is kept'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -f -a "delete" -d 'Delete a client without completed documents, with its drafts and links'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l name -d 'Name of the company or person' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l email -d 'E-mail address' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l locale -d 'Language of pages and mails: de or en' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l kind -d 'business or consumer' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l salutation -d 'Form of address, such as Frau or Herr' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l first-name -d 'First name of the person in charge' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l last-name -d 'Last name of the person in charge' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l street -d 'Street and house number' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l zip -d 'Postcode' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l city -d 'Town' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l country -d 'Two letters, such as DE' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l phone -d 'Telephone number' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l website -d 'Web address' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l tax-number -d 'Tax number' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l vat-number -d 'VAT number, such as DE123456789' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l iban -d 'The client\'s own IBAN; its check digits are checked' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l bic -d 'BIC of the client\'s bank' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l note -d 'A remark for yourself; clients never see it' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l ensure -d 'Change an existing client instead of refusing; what is not said stays as it is'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l number -d 'New client number' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l name -d 'Name of the company or person' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l email -d 'E-mail address' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l locale -d 'Language of pages and mails: de or en' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l kind -d 'business or consumer' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l salutation -d 'Form of address, such as Frau or Herr' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l first-name -d 'First name of the person in charge' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l last-name -d 'Last name of the person in charge' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l street -d 'Street and house number' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l zip -d 'Postcode' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l city -d 'Town' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l country -d 'Two letters, such as DE' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l phone -d 'Telephone number' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l website -d 'Web address' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l tax-number -d 'Tax number' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l vat-number -d 'VAT number, such as DE123456789' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l iban -d 'The client\'s own IBAN; its check digits are checked' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l bic -d 'BIC of the client\'s bank' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l note -d 'A remark for yourself; clients never see it' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from list" -l search -d 'Only those whose number, name or e-mail address holds this text' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from list" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from list" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from list" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from list" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from list" -l archived -d 'Archived clients instead of the others'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from list" -l all -d 'Archived clients too'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from list" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from show" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from show" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from show" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from show" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from show" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from show" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from show" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from archive" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from archive" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from archive" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from archive" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from archive" -l undo -d 'Take the client back out of the archive'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from archive" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from archive" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from archive" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from archive" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from archive" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from archive" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from archive" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from archive" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from delete" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from delete" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from delete" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from delete" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from delete" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from delete" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a client'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a client\'s data'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from help" -f -a "list" -d 'List clients'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show everything about one client'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from help" -f -a "archive" -d 'Archive a client: nothing is visible any more, everything is kept'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a client without completed documents, with its drafts and links'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -f -a "add" -d 'Add a document, as a draft or completed at once'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -f -a "edit" -d 'Change a draft'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -f -a "complete" -d 'Complete drafts: they never change again, and their clients may see them'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -f -a "list" -d 'List documents, newest first'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -f -a "show" -d 'Show one document: head, lines, taxes, files, and whether its client sees it'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -f -a "attach" -d 'Attach PDF or XML files to a draft'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -f -a "detach" -d 'Take a file off a draft'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -f -a "status" -d 'Move a completed document\'s status: paid, canceled, won, …'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -f -a "hide" -d 'Hide documents from the portal; nothing else about them changes'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -f -a "unhide" -d 'Show hidden documents on the portal again'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -f -a "delete" -d 'Delete a draft with its files'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and not __fish_seen_subcommand_from add edit complete list show attach detach status hide unhide delete help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l json-file -d 'Read documents as JSON from a file; - is standard input' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l client -d 'Whose document it is' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l date -d 'Date of the document: 2026-11-02, today, yesterday' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l due -d 'When it is to be paid, or none' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l valid-until -d 'Last day on which an offer can be accepted, or none' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l net -d 'Net total, such as 100.00; follows from the lines when left out' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l gross -d 'Gross total, such as 119.00; follows from the lines when left out' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l currency -d 'Currency of all amounts [default: EUR]' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l title -d 'What the document is called' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l intro -d 'Text above the lines' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l note -d 'Text below the lines' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l address -d 'The recipient as printed; follows from the client when left out' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l line -d 'A line: \'QUANTITY;UNIT;TITLE;UNIT_PRICE;TAX_RATE\'; the rate may be empty, the flag repeated' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l tax -d 'A tax as printed: \'RATE;BASE;AMOUNT\' or \'RATE;BASE;AMOUNT;NAME\'; follows from the lines when left out' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l attach -d 'Attach a PDF or XML file; the flag may be repeated' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l complete -d 'Complete it: from now on it never changes, and the client may see it'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l ensure -d 'Make an existing draft what is said here, and nothing else, instead of refusing'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l atomic -d 'Add no document when one is refused'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l number -d 'New document number' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l client -d 'Whose document it is' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l date -d 'Date of the document: 2026-11-02, today, yesterday' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l due -d 'When it is to be paid, or none' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l valid-until -d 'Last day on which an offer can be accepted, or none' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l net -d 'Net total, such as 100.00; follows from the lines when left out' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l gross -d 'Gross total, such as 119.00; follows from the lines when left out' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l currency -d 'Currency of all amounts [default: EUR]' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l title -d 'What the document is called' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l intro -d 'Text above the lines' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l note -d 'Text below the lines' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l address -d 'The recipient as printed; follows from the client when left out' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l line -d 'A line: \'QUANTITY;UNIT;TITLE;UNIT_PRICE;TAX_RATE\'; the rate may be empty, the flag repeated' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l tax -d 'A tax as printed: \'RATE;BASE;AMOUNT\' or \'RATE;BASE;AMOUNT;NAME\'; follows from the lines when left out' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from complete" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from complete" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from complete" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from complete" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from complete" -l atomic -d 'Complete nothing when one document is refused'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from complete" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from complete" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from complete" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from complete" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from complete" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from complete" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from complete" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from complete" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from list" -l kind -d 'Only these kinds, such as invoice,offer' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from list" -l client -d 'Only documents of this client' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from list" -l status -d 'Only documents that stand there: draft, open, overdue, paid, won, …' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from list" -l from -d 'Only from this day on' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from list" -l to -d 'Only up to this day' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from list" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from list" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from list" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from list" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from list" -l overdue -d 'Only what should have been paid already'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from list" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from show" -l save -d 'Write its files into this folder; no file is replaced' -r -f -a "(__fish_complete_directories)"
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from show" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from show" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from show" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from show" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from show" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from show" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from show" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from attach" -l role -d 'document, e-invoice or enclosure' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from attach" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from attach" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from attach" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from attach" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from attach" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from attach" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from attach" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from attach" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from attach" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from attach" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from attach" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from attach" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from detach" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from detach" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from detach" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from detach" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from detach" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from detach" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from detach" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from detach" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from detach" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from detach" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from detach" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from detach" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from status" -l date -d 'When it happened, for the audit trail [default: today]' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from status" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from status" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from status" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from status" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from status" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from status" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from status" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from status" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from status" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from hide" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from hide" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from hide" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from hide" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from hide" -l atomic -d 'Change nothing when one document is refused'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from hide" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from hide" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from hide" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from hide" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from hide" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from hide" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from hide" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from hide" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from unhide" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from unhide" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from unhide" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from unhide" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from unhide" -l atomic -d 'Change nothing when one document is refused'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from unhide" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from unhide" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from unhide" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from unhide" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from unhide" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from unhide" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from unhide" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from unhide" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from delete" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from delete" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from delete" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from delete" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from delete" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from delete" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a document, as a draft or completed at once'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a draft'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from help" -f -a "complete" -d 'Complete drafts: they never change again, and their clients may see them'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from help" -f -a "list" -d 'List documents, newest first'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one document: head, lines, taxes, files, and whether its client sees it'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from help" -f -a "attach" -d 'Attach PDF or XML files to a draft'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from help" -f -a "detach" -d 'Take a file off a draft'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from help" -f -a "status" -d 'Move a completed document\'s status: paid, canceled, won, …'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from help" -f -a "hide" -d 'Hide documents from the portal; nothing else about them changes'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from help" -f -a "unhide" -d 'Show hidden documents on the portal again'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a draft with its files'
complete -c portalctl -n "__fish_portalctl_using_subcommand document; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and not __fish_seen_subcommand_from grant revoke list show explain help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and not __fish_seen_subcommand_from grant revoke list show explain help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and not __fish_seen_subcommand_from grant revoke list show explain help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and not __fish_seen_subcommand_from grant revoke list show explain help" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and not __fish_seen_subcommand_from grant revoke list show explain help" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and not __fish_seen_subcommand_from grant revoke list show explain help" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and not __fish_seen_subcommand_from grant revoke list show explain help" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and not __fish_seen_subcommand_from grant revoke list show explain help" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and not __fish_seen_subcommand_from grant revoke list show explain help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and not __fish_seen_subcommand_from grant revoke list show explain help" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and not __fish_seen_subcommand_from grant revoke list show explain help" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and not __fish_seen_subcommand_from grant revoke list show explain help" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and not __fish_seen_subcommand_from grant revoke list show explain help" -f -a "grant" -d 'Grant access, and print where each client enters'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and not __fish_seen_subcommand_from grant revoke list show explain help" -f -a "revoke" -d 'Revoke access at once; links and passwords are kept for a later grant'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and not __fish_seen_subcommand_from grant revoke list show explain help" -f -a "list" -d 'List who has access'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and not __fish_seen_subcommand_from grant revoke list show explain help" -f -a "show" -d 'Show a client\'s access, its exceptions from the settings, and where it enters'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and not __fish_seen_subcommand_from grant revoke list show explain help" -f -a "explain" -d 'Explain what a client can see and do, and why'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and not __fish_seen_subcommand_from grant revoke list show explain help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from grant" -l until -d 'Last day of access' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from grant" -l share -d 'Kinds the client sees instead of those in the settings; +KIND and -KIND change those' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from grant" -l allow -d 'Actions the client is allowed instead of those in the settings; +ACTION and -ACTION change those' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from grant" -l login -d 'How the client enters: link, password, or settings' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from grant" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from grant" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from grant" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from grant" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from grant" -l all -d 'Every client that is not archived'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from grant" -l atomic -d 'Grant nobody when one client is refused'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from grant" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from grant" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from grant" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from grant" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from grant" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from grant" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from grant" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from grant" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from revoke" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from revoke" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from revoke" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from revoke" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from revoke" -l all -d 'Every client that has access'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from revoke" -l atomic -d 'Revoke nobody\'s access when one client is refused'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from revoke" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from revoke" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from revoke" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from revoke" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from revoke" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from list" -l state -d 'Only those that are granted, ended after their last day, revoked, or never decided about (never)' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from list" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from list" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from list" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from list" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from list" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from show" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from show" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from show" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from show" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from show" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from show" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from show" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from explain" -l link -d 'As seen by whoever comes with this link' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from explain" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from explain" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from explain" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from explain" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from explain" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from explain" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from explain" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from explain" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from explain" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from explain" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from explain" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "grant" -d 'Grant access, and print where each client enters'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'Revoke access at once; links and passwords are kept for a later grant'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "list" -d 'List who has access'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a client\'s access, its exceptions from the settings, and where it enters'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "explain" -d 'Explain what a client can see and do, and why'
complete -c portalctl -n "__fish_portalctl_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -f -a "create" -d 'Make a secret link, and print its URL'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -f -a "url" -d 'Print standing links'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -f -a "list" -d 'List links'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -f -a "show" -d 'Show everything about one link, its URL too, and what was looked at by it'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -f -a "edit" -d 'Narrow or widen a link; its URL stays the same'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -f -a "rotate" -d 'Give links a new URL, and print it; the old one dies at once'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -f -a "revoke" -d 'Cut links off at once; the client\'s other links stay'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -f -a "identify" -d 'Tell which link a leaked URL is, and how to end it'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -f -a "qr" -d 'Draw a link as a QR code, in the terminal or as a file'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and not __fish_seen_subcommand_from create url list show edit rotate revoke identify qr help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from create" -l document -d 'Document it opens; may be given several times' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from create" -l label -d 'A name for yourself, such as who gets it' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from create" -l expires -d 'When it ends: 30d, 12h, due+90d, a date, or never [default: see the settings link.*-expiry]' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from create" -l max-uses -d 'How often it can be opened' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from create" -l allow -d 'What its holder may do at most' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from create" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from create" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from create" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from create" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from create" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from create" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from create" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from url" -l document -d 'The standing link of this document instead' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from url" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from url" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from url" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from url" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from url" -l all -d 'Every client with access'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from url" -l atomic -d 'Print nothing when one client is refused'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from url" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from url" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from url" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from url" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from url" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from url" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from url" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from url" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from list" -l client -d 'Only links of this client' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from list" -l document -d 'Only links made for this document' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from list" -l state -d 'Only links in this state: active, expired, used-up, revoked, suspended, dead' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from list" -l expiring -d 'Only working links that end within this time, such as 30d' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from list" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from list" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from list" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from list" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from list" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from show" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from show" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from show" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from show" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from show" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from show" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from show" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from edit" -l label -d 'A name for yourself' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from edit" -l expires -d 'When it ends: 30d, 12h, due+90d, a date, or never' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from edit" -l max-uses -d 'How often it can be opened in all, or none for no limit' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from edit" -l allow -d 'What its holder may do at most, or inherit for whatever the settings allow' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from edit" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from edit" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from edit" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from edit" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from edit" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from edit" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from edit" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from rotate" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from rotate" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from rotate" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from rotate" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from rotate" -l atomic -d 'Rotate nothing when one link is refused'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from rotate" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from rotate" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from rotate" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from rotate" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from rotate" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from rotate" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from rotate" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from rotate" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from revoke" -l client -d 'The client whose links --all means' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from revoke" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from revoke" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from revoke" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from revoke" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from revoke" -l all -d 'Every link of the client'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from revoke" -l atomic -d 'Revoke nothing when one link is refused'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from revoke" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from revoke" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from revoke" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from revoke" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from revoke" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from identify" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from identify" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from identify" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from identify" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from identify" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from identify" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from identify" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from identify" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from identify" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from identify" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from identify" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from identify" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from qr" -s o -l output -d 'Picture file to write, ending in .svg or .png; only its owner can read it' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from qr" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from qr" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from qr" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from qr" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from qr" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from qr" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from qr" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from qr" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from qr" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from qr" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from qr" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from qr" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make a secret link, and print its URL'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from help" -f -a "url" -d 'Print standing links'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from help" -f -a "list" -d 'List links'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show everything about one link, its URL too, and what was looked at by it'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Narrow or widen a link; its URL stays the same'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from help" -f -a "rotate" -d 'Give links a new URL, and print it; the old one dies at once'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'Cut links off at once; the client\'s other links stay'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from help" -f -a "identify" -d 'Tell which link a leaked URL is, and how to end it'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from help" -f -a "qr" -d 'Draw a link as a QR code, in the terminal or as a file'
complete -c portalctl -n "__fish_portalctl_using_subcommand link; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and not __fish_seen_subcommand_from generate invite set clear help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and not __fish_seen_subcommand_from generate invite set clear help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and not __fish_seen_subcommand_from generate invite set clear help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and not __fish_seen_subcommand_from generate invite set clear help" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and not __fish_seen_subcommand_from generate invite set clear help" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and not __fish_seen_subcommand_from generate invite set clear help" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and not __fish_seen_subcommand_from generate invite set clear help" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and not __fish_seen_subcommand_from generate invite set clear help" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and not __fish_seen_subcommand_from generate invite set clear help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and not __fish_seen_subcommand_from generate invite set clear help" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and not __fish_seen_subcommand_from generate invite set clear help" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and not __fish_seen_subcommand_from generate invite set clear help" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and not __fish_seen_subcommand_from generate invite set clear help" -f -a "generate" -d 'Make an initial password, and print user name and password this once'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and not __fish_seen_subcommand_from generate invite set clear help" -f -a "invite" -d 'Print an address under which the client chooses a password, once'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and not __fish_seen_subcommand_from generate invite set clear help" -f -a "set" -d 'Set a client\'s password'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and not __fish_seen_subcommand_from generate invite set clear help" -f -a "clear" -d 'Remove a client\'s password and user name'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and not __fish_seen_subcommand_from generate invite set clear help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from generate" -l username -d 'User name; else the one there is, the e-mail address, or one made from the client number' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from generate" -l expires -d 'How long it can be used for the first login' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from generate" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from generate" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from generate" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from generate" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from generate" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from generate" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from generate" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from generate" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from generate" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from generate" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from generate" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from generate" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from invite" -l username -d 'User name; else the one there is, the e-mail address, or one made from the client number' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from invite" -l expires -d 'How long it can be used' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from invite" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from invite" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from invite" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from invite" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from invite" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from invite" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from invite" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from invite" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from invite" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from invite" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from invite" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from invite" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from set" -l username -d 'User name; else the one there is, the e-mail address, or one made from the client number' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from set" -l password-file -d 'Read the password from the first line of a file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from set" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from set" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from set" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from set" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from set" -l password-stdin -d 'Read the password from standard input: its first line'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from set" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from set" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from set" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from clear" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from clear" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from clear" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from clear" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from clear" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from clear" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from clear" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from clear" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from clear" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from clear" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from clear" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from clear" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from help" -f -a "generate" -d 'Make an initial password, and print user name and password this once'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from help" -f -a "invite" -d 'Print an address under which the client chooses a password, once'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set a client\'s password'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from help" -f -a "clear" -d 'Remove a client\'s password and user name'
complete -c portalctl -n "__fish_portalctl_using_subcommand password; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -f -a "list" -d 'List who is in the portal, newest first'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -f -a "revoke" -d 'End sessions; the next request of each is refused'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from list" -l client -d 'Only of this client' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from list" -l link -d 'Only by this link' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from list" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from list" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from list" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from list" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from list" -l all -d 'Past sessions, too'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from list" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from revoke" -l client -d 'Every session of this client' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from revoke" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from revoke" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from revoke" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from revoke" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from revoke" -l all -d 'Every session of everybody'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from revoke" -l atomic -d 'End nothing when one session is refused'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from revoke" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from revoke" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from revoke" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from revoke" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from revoke" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "list" -d 'List who is in the portal, newest first'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'End sessions; the next request of each is refused'
complete -c portalctl -n "__fish_portalctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and not __fish_seen_subcommand_from render help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and not __fish_seen_subcommand_from render help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and not __fish_seen_subcommand_from render help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and not __fish_seen_subcommand_from render help" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and not __fish_seen_subcommand_from render help" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and not __fish_seen_subcommand_from render help" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and not __fish_seen_subcommand_from render help" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and not __fish_seen_subcommand_from render help" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and not __fish_seen_subcommand_from render help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and not __fish_seen_subcommand_from render help" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and not __fish_seen_subcommand_from render help" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and not __fish_seen_subcommand_from render help" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and not __fish_seen_subcommand_from render help" -f -a "render" -d 'Fill a text\'s placeholders for a document, a client, or every client with access'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and not __fish_seen_subcommand_from render help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from render" -l document -d 'For this document: its number, KIND:NUMBER or #ID' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from render" -l client -d 'For this client: its number or #ID' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from render" -l template -d 'Template in the client\'s language, else the portal\'s, else the one there is' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from render" -l file -d 'File with the text; - reads standard input' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from render" -l set -d 'Print this value instead of the real one; as often as needed' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from render" -l locale -d 'In this language; without it in the client\'s' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from render" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from render" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from render" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from render" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from render" -l all -d 'For every client with access, one JSON object each; needs --jsonl or --json'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from render" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from render" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from render" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from render" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from render" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from render" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from render" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from render" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from help" -f -a "render" -d 'Fill a text\'s placeholders for a document, a client, or every client with access'
complete -c portalctl -n "__fish_portalctl_using_subcommand note; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and not __fish_seen_subcommand_from list show set check delete placeholders help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and not __fish_seen_subcommand_from list show set check delete placeholders help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and not __fish_seen_subcommand_from list show set check delete placeholders help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and not __fish_seen_subcommand_from list show set check delete placeholders help" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and not __fish_seen_subcommand_from list show set check delete placeholders help" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and not __fish_seen_subcommand_from list show set check delete placeholders help" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and not __fish_seen_subcommand_from list show set check delete placeholders help" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and not __fish_seen_subcommand_from list show set check delete placeholders help" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and not __fish_seen_subcommand_from list show set check delete placeholders help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and not __fish_seen_subcommand_from list show set check delete placeholders help" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and not __fish_seen_subcommand_from list show set check delete placeholders help" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and not __fish_seen_subcommand_from list show set check delete placeholders help" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and not __fish_seen_subcommand_from list show set check delete placeholders help" -f -a "list" -d 'List the templates: those that come with the program, and your own'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and not __fish_seen_subcommand_from list show set check delete placeholders help" -f -a "show" -d 'Print the text of a template'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and not __fish_seen_subcommand_from list show set check delete placeholders help" -f -a "set" -d 'Keep a text of your own as a template'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and not __fish_seen_subcommand_from list show set check delete placeholders help" -f -a "check" -d 'Check the placeholders of a template or of a text'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and not __fish_seen_subcommand_from list show set check delete placeholders help" -f -a "delete" -d 'Delete a template of your own'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and not __fish_seen_subcommand_from list show set check delete placeholders help" -f -a "placeholders" -d 'List every placeholder with its meaning and what it prints'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and not __fish_seen_subcommand_from list show set check delete placeholders help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from list" -l kind -d 'Only notes, or only mails' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from list" -l locale -d 'Only those in this language' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from list" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from list" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from list" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from list" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from list" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from show" -l locale -d 'In this language; without it in the portal\'s, or else in the one there is' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from show" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from show" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from show" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from show" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from show" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from show" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from show" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from set" -l locale -d 'Language of the text; without it the portal\'s' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from set" -l kind -d 'What it is for; without it a note, or what a template of that name is already' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from set" -l subject -d 'Subject of a mail; may hold placeholders' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from set" -l file -d 'File with the text; - reads standard input' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from set" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from set" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from set" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from set" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from set" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from set" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from set" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from check" -l file -d 'File with the text; - reads standard input' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from check" -l locale -d 'The template in this language' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from check" -l kind -d 'Whether it can also stand on a document of this kind' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from check" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from check" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from check" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from check" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from check" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from check" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from check" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from check" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from check" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from delete" -l locale -d 'Only in this language' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from delete" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from delete" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from delete" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from delete" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from delete" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from delete" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from placeholders" -l prefix -d 'Only those about this, such as Client, Invoice or Date' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from placeholders" -l locale -d 'Language of the values' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from placeholders" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from placeholders" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from placeholders" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from placeholders" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from placeholders" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from placeholders" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from placeholders" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from placeholders" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from placeholders" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from placeholders" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from placeholders" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from placeholders" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the templates: those that come with the program, and your own'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "show" -d 'Print the text of a template'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "set" -d 'Keep a text of your own as a template'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "check" -d 'Check the placeholders of a template or of a text'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a template of your own'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "placeholders" -d 'List every placeholder with its meaning and what it prints'
complete -c portalctl -n "__fish_portalctl_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and not __fish_seen_subcommand_from send preview test queue help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and not __fish_seen_subcommand_from send preview test queue help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and not __fish_seen_subcommand_from send preview test queue help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and not __fish_seen_subcommand_from send preview test queue help" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and not __fish_seen_subcommand_from send preview test queue help" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and not __fish_seen_subcommand_from send preview test queue help" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and not __fish_seen_subcommand_from send preview test queue help" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and not __fish_seen_subcommand_from send preview test queue help" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and not __fish_seen_subcommand_from send preview test queue help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and not __fish_seen_subcommand_from send preview test queue help" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and not __fish_seen_subcommand_from send preview test queue help" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and not __fish_seen_subcommand_from send preview test queue help" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and not __fish_seen_subcommand_from send preview test queue help" -f -a "send" -d 'Queue mails to clients: how they enter the portal, or a document'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and not __fish_seen_subcommand_from send preview test queue help" -f -a "preview" -d 'Print a mail as it would be sent, without sending it'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and not __fish_seen_subcommand_from send preview test queue help" -f -a "test" -d 'Send one mail at once, to see whether mails get through'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and not __fish_seen_subcommand_from send preview test queue help" -f -a "queue" -d 'The queue of mails: list, retry, drop, run'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and not __fish_seen_subcommand_from send preview test queue help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from send" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from send" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from send" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from send" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from send" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from send" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from send" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from send" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from send" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from send" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from send" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from send" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from send" -f -a "access" -d 'Mail clients how they enter the portal'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from send" -f -a "document" -d 'Mail clients their documents, each with a link to it'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from send" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from preview" -l document -d 'This document: its number, KIND:NUMBER or #ID' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from preview" -l template -d 'Template instead of the usual one' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from preview" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from preview" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from preview" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from preview" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from preview" -l attach -d 'Enclose the document\'s PDF'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from preview" -l eml -d 'Print the whole message, as mail programs store it'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from preview" -l html -d 'Print the HTML part, its logo included'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from preview" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from preview" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from preview" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from preview" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from preview" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from preview" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from preview" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from preview" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from test" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from test" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from test" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from test" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from test" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from test" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from test" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from test" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from test" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from test" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from test" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from queue" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from queue" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from queue" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from queue" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from queue" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from queue" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from queue" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from queue" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from queue" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from queue" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from queue" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from queue" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from queue" -f -a "list" -d 'List mails: those that wait, are being sent, or failed'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from queue" -f -a "retry" -d 'Try mails again: now those that wait, anew those that failed or are held'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from queue" -f -a "drop" -d 'Drop mails: they are not sent and stay in the list'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from queue" -f -a "run" -d 'Deliver every mail that is due'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from queue" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "send" -d 'Queue mails to clients: how they enter the portal, or a document'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "preview" -d 'Print a mail as it would be sent, without sending it'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "test" -d 'Send one mail at once, to see whether mails get through'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "queue" -d 'The queue of mails: list, retry, drop, run'
complete -c portalctl -n "__fish_portalctl_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and not __fish_seen_subcommand_from list show reply done help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and not __fish_seen_subcommand_from list show reply done help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and not __fish_seen_subcommand_from list show reply done help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and not __fish_seen_subcommand_from list show reply done help" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and not __fish_seen_subcommand_from list show reply done help" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and not __fish_seen_subcommand_from list show reply done help" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and not __fish_seen_subcommand_from list show reply done help" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and not __fish_seen_subcommand_from list show reply done help" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and not __fish_seen_subcommand_from list show reply done help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and not __fish_seen_subcommand_from list show reply done help" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and not __fish_seen_subcommand_from list show reply done help" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and not __fish_seen_subcommand_from list show reply done help" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and not __fish_seen_subcommand_from list show reply done help" -f -a "list" -d 'List what clients wrote and nobody settled yet, oldest first'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and not __fish_seen_subcommand_from list show reply done help" -f -a "show" -d 'Show one message whole, with its answers; for a proposal, old and new values'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and not __fish_seen_subcommand_from list show reply done help" -f -a "reply" -d 'Answer a message, and settle it'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and not __fish_seen_subcommand_from list show reply done help" -f -a "done" -d 'Settle messages; with --apply, write what they propose over the client\'s data'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and not __fish_seen_subcommand_from list show reply done help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from list" -l client -d 'Only from this client' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from list" -l kind -d 'Only this kind: comment, contact, decision, profile, paid' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from list" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from list" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from list" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from list" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from list" -l all -d 'Those that are done, too'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from list" -l follow -d 'Go on, and print new messages as they come'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from list" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from show" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from show" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from show" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from show" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from show" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from show" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from show" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from reply" -l file -d 'Read the answer from a file; - reads standard input' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from reply" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from reply" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from reply" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from reply" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from reply" -l text-stdin -d 'Read the answer from standard input'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from reply" -l keep-open -d 'The message goes on waiting'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from reply" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from reply" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from reply" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from reply" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from reply" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from reply" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from reply" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from reply" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from done" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from done" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from done" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from done" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from done" -l apply -d 'Apply the proposed changes to the client first'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from done" -l reopen -d 'Let them wait again'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from done" -l atomic -d 'Settle nothing when one message is refused'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from done" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from done" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from done" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from done" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from done" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from done" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from done" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from done" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from help" -f -a "list" -d 'List what clients wrote and nobody settled yet, oldest first'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one message whole, with its answers; for a proposal, old and new values'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from help" -f -a "reply" -d 'Answer a message, and settle it'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from help" -f -a "done" -d 'Settle messages; with --apply, write what they propose over the client\'s data'
complete -c portalctl -n "__fish_portalctl_using_subcommand inbox; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and not __fish_seen_subcommand_from list show record withdraw help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and not __fish_seen_subcommand_from list show record withdraw help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and not __fish_seen_subcommand_from list show record withdraw help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and not __fish_seen_subcommand_from list show record withdraw help" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and not __fish_seen_subcommand_from list show record withdraw help" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and not __fish_seen_subcommand_from list show record withdraw help" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and not __fish_seen_subcommand_from list show record withdraw help" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and not __fish_seen_subcommand_from list show record withdraw help" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and not __fish_seen_subcommand_from list show record withdraw help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and not __fish_seen_subcommand_from list show record withdraw help" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and not __fish_seen_subcommand_from list show record withdraw help" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and not __fish_seen_subcommand_from list show record withdraw help" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and not __fish_seen_subcommand_from list show record withdraw help" -f -a "list" -d 'List decisions, newest first; those taken back, too'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and not __fish_seen_subcommand_from list show record withdraw help" -f -a "show" -d 'Show a decision and everything that proves it'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and not __fish_seen_subcommand_from list show record withdraw help" -f -a "record" -d 'Record that an offer was accepted or declined by telephone, mail or letter'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and not __fish_seen_subcommand_from list show record withdraw help" -f -a "withdraw" -d 'Take a decision back, and open the offer again'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and not __fish_seen_subcommand_from list show record withdraw help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from list" -l client -d 'Only about offers of this client' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from list" -l document -d 'Only about this offer' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from list" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from list" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from list" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from list" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from list" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from show" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from show" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from show" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from show" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from show" -l verify -d 'Recompute what proves it, and compare'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from show" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from show" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from show" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from record" -l by -d 'Who decided' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from record" -l role -d 'What that person is, such as Einkauf' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from record" -l note -d 'What was said, or where the letter lies' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from record" -l date -d 'The day it was decided [default: today]' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from record" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from record" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from record" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from record" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from record" -l accepted -d 'It was accepted'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from record" -l declined -d 'It was declined'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from record" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from record" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from record" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from record" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from record" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from record" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from record" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from record" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from withdraw" -l reason -d 'Why, for the history' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from withdraw" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from withdraw" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from withdraw" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from withdraw" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from withdraw" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from withdraw" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from withdraw" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from withdraw" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from withdraw" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from withdraw" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from withdraw" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from withdraw" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from help" -f -a "list" -d 'List decisions, newest first; those taken back, too'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a decision and everything that proves it'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from help" -f -a "record" -d 'Record that an offer was accepted or declined by telephone, mail or letter'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from help" -f -a "withdraw" -d 'Take a decision back, and open the offer again'
complete -c portalctl -n "__fish_portalctl_using_subcommand decision; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and not __fish_seen_subcommand_from list record help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and not __fish_seen_subcommand_from list record help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and not __fish_seen_subcommand_from list record help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and not __fish_seen_subcommand_from list record help" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and not __fish_seen_subcommand_from list record help" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and not __fish_seen_subcommand_from list record help" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and not __fish_seen_subcommand_from list record help" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and not __fish_seen_subcommand_from list record help" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and not __fish_seen_subcommand_from list record help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and not __fish_seen_subcommand_from list record help" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and not __fish_seen_subcommand_from list record help" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and not __fish_seen_subcommand_from list record help" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and not __fish_seen_subcommand_from list record help" -f -a "list" -d 'List payments, newest first'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and not __fish_seen_subcommand_from list record help" -f -a "record" -d 'Record money that came in; the document is paid when nothing is left'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and not __fish_seen_subcommand_from list record help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l client -d 'Only of this client' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l document -d 'Only for this document' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from record" -l amount -d 'How much, in the document\'s currency' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from record" -l date -d 'The day it came [default: today]' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from record" -l method -d 'How, such as bank-transfer or cash' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from record" -l note -d 'A note for yourself' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from record" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from record" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from record" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from record" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from record" -l overpaid -d 'Also when it is more than is open'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from record" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from record" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from record" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from record" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from record" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from record" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from record" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from record" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from help" -f -a "list" -d 'List payments, newest first'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from help" -f -a "record" -d 'Record money that came in; the document is paid when nothing is left'
complete -c portalctl -n "__fish_portalctl_using_subcommand payment; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and not __fish_seen_subcommand_from billomat csv einvoice help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and not __fish_seen_subcommand_from billomat csv einvoice help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and not __fish_seen_subcommand_from billomat csv einvoice help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and not __fish_seen_subcommand_from billomat csv einvoice help" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and not __fish_seen_subcommand_from billomat csv einvoice help" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and not __fish_seen_subcommand_from billomat csv einvoice help" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and not __fish_seen_subcommand_from billomat csv einvoice help" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and not __fish_seen_subcommand_from billomat csv einvoice help" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and not __fish_seen_subcommand_from billomat csv einvoice help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and not __fish_seen_subcommand_from billomat csv einvoice help" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and not __fish_seen_subcommand_from billomat csv einvoice help" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and not __fish_seen_subcommand_from billomat csv einvoice help" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and not __fish_seen_subcommand_from billomat csv einvoice help" -f -a "billomat" -d 'Import answers of the Billomat API, JSON or XML'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and not __fish_seen_subcommand_from billomat csv einvoice help" -f -a "csv" -d 'Import a list of clients in CSV'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and not __fish_seen_subcommand_from billomat csv einvoice help" -f -a "einvoice" -d 'Import e-invoices, as XML or in PDFs'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and not __fish_seen_subcommand_from billomat csv einvoice help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from billomat" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from billomat" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from billomat" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from billomat" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from billomat" -l atomic -d 'Undo a whole file when something in it is refused; each file then needs what it names in itself or before it'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from billomat" -l no-access -d 'Give nobody access, whatever Billomat and the setting default-access say'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from billomat" -l adopt -d 'Take over clients that are here already under the same number'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from billomat" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from billomat" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from billomat" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from billomat" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from billomat" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from billomat" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from billomat" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from billomat" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -l map -d 'What a column means, by its name or as #3; \'COLUMN=-\' leaves it out' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -l update -d 'What becomes of known clients: never, fill (only what is empty here), or overwrite (also by empty cells)' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -l number -d 'Numbers of clients that have none; the count goes on behind the highest' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -l encoding -d 'How the text was saved, such as utf-8, windows-1252, utf-16le, macintosh or cp850' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -l delimiter -d 'What separates the cells: one character, or tab' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -l show-mapping -d 'Print how the file is understood, and stop'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -l atomic -d 'Import nothing when a row is refused'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -l no-access -d 'Give new clients no access, whatever the setting default-access says'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -l no-header -d 'The first row holds data already; columns are called #1, #2, …'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from csv" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from einvoice" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from einvoice" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from einvoice" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from einvoice" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from einvoice" -l create-clients -d 'Add a client for each buyer that is none here yet, under the buyer\'s id or the next number KD-…'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from einvoice" -l no-access -d 'Give new clients no access, whatever the setting default-access says'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from einvoice" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from einvoice" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from einvoice" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from einvoice" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from einvoice" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from einvoice" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from einvoice" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from einvoice" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from help" -f -a "billomat" -d 'Import answers of the Billomat API, JSON or XML'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from help" -f -a "csv" -d 'Import a list of clients in CSV'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from help" -f -a "einvoice" -d 'Import e-invoices, as XML or in PDFs'
complete -c portalctl -n "__fish_portalctl_using_subcommand import; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and not __fish_seen_subcommand_from clients documents client help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and not __fish_seen_subcommand_from clients documents client help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and not __fish_seen_subcommand_from clients documents client help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and not __fish_seen_subcommand_from clients documents client help" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and not __fish_seen_subcommand_from clients documents client help" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and not __fish_seen_subcommand_from clients documents client help" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and not __fish_seen_subcommand_from clients documents client help" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and not __fish_seen_subcommand_from clients documents client help" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and not __fish_seen_subcommand_from clients documents client help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and not __fish_seen_subcommand_from clients documents client help" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and not __fish_seen_subcommand_from clients documents client help" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and not __fish_seen_subcommand_from clients documents client help" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and not __fish_seen_subcommand_from clients documents client help" -f -a "clients" -d 'Export all clients as CSV or JSON Lines'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and not __fish_seen_subcommand_from clients documents client help" -f -a "documents" -d 'Export all documents as CSV or JSON Lines, with hashes'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and not __fish_seen_subcommand_from clients documents client help" -f -a "client" -d 'Export everything about one client as a ZIP'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and not __fish_seen_subcommand_from clients documents client help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from clients" -s o -l output -d 'File to write; only its owner can read it [default: standard output]' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from clients" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from clients" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from clients" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from clients" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from clients" -l raw -d 'Leave cells that look like formulas as they are: for programs, not for spreadsheets'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from clients" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from clients" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from clients" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from clients" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from clients" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from clients" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from clients" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from clients" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from documents" -s o -l output -d 'File to write; only its owner can read it [default: standard output]' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from documents" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from documents" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from documents" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from documents" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from documents" -l raw -d 'Leave cells that look like formulas as they are: for programs, not for spreadsheets'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from documents" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from documents" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from documents" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from documents" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from documents" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from documents" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from documents" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from documents" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from client" -s o -l output -d 'File to write; only its owner can read it' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from client" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from client" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from client" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from client" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from client" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from client" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from client" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from client" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from client" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from client" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from client" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from client" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "clients" -d 'Export all clients as CSV or JSON Lines'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "documents" -d 'Export all documents as CSV or JSON Lines, with hashes'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "client" -d 'Export everything about one client as a ZIP'
complete -c portalctl -n "__fish_portalctl_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -f -a "list" -d 'List what was changed, when, and by whom'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -f -a "verify" -d 'Check that nobody changed, removed or inserted an event'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l client -d 'Only events about this client' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l action -d 'Only deeds of this kind: access, or access.grant' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l since -d 'Only from this day on, or so long ago: 2026-11-01, yesterday, 7d' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l last -d 'Only the newest so many' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "list" -d 'List what was changed, when, and by whom'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Check that nobody changed, removed or inserted an event'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and not __fish_seen_subcommand_from create verify restore help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and not __fish_seen_subcommand_from create verify restore help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and not __fish_seen_subcommand_from create verify restore help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and not __fish_seen_subcommand_from create verify restore help" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and not __fish_seen_subcommand_from create verify restore help" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and not __fish_seen_subcommand_from create verify restore help" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and not __fish_seen_subcommand_from create verify restore help" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and not __fish_seen_subcommand_from create verify restore help" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and not __fish_seen_subcommand_from create verify restore help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and not __fish_seen_subcommand_from create verify restore help" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and not __fish_seen_subcommand_from create verify restore help" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and not __fish_seen_subcommand_from create verify restore help" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and not __fish_seen_subcommand_from create verify restore help" -f -a "create" -d 'Write everything into one file, while the portal is in use'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and not __fish_seen_subcommand_from create verify restore help" -f -a "verify" -d 'Check a backup down to every byte, page and count'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and not __fish_seen_subcommand_from create verify restore help" -f -a "restore" -d 'Bring a backup back'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and not __fish_seen_subcommand_from create verify restore help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l passphrase-file -d 'Read the passphrase from a file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l with-keys -d 'The key file too, encrypted with a passphrase'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l passphrase-stdin -d 'Read the passphrase from standard input'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l to -d 'Store to write instead of the usual one' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l passphrase-file -d 'Read the passphrase from a file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l replace -d 'Take the place of a store that is there, which is kept under a dated name'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l with-keys -d 'The key file too, encrypted with a passphrase'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l passphrase-stdin -d 'Read the passphrase from standard input'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "create" -d 'Write everything into one file, while the portal is in use'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Check a backup down to every byte, page and count'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Bring a backup back'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire help" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire help" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire help" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire help" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire help" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire help" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire help" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire help" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire help" -f -a "list" -d 'List the keys of this portal; fails when the key file does not hold them'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire help" -f -a "rotate" -d 'Make a new key for all links from now on; the URLs of older links stay as they are'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire help" -f -a "retire" -d 'Retire a key: every link it signed is dead for good'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from list" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from list" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from list" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from list" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from list" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from retire" -l confirm -d 'The same id again' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from retire" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from retire" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from retire" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from retire" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from retire" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from retire" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from retire" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from retire" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from retire" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from retire" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the keys of this portal; fails when the key file does not hold them'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "rotate" -d 'Make a new key for all links from now on; the URLs of older links stay as they are'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "retire" -d 'Retire a key: every link it signed is dead for good'
complete -c portalctl -n "__fish_portalctl_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and not __fish_seen_subcommand_from show path help" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and not __fish_seen_subcommand_from show path help" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and not __fish_seen_subcommand_from show path help" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and not __fish_seen_subcommand_from show path help" -f -a "show" -d 'Show what holds on this machine'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and not __fish_seen_subcommand_from show path help" -f -a "path" -d 'Print where store, key file and configuration lie, one per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and not __fish_seen_subcommand_from show path help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from show" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from show" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from show" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from show" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from show" -l origin -d 'Say where each value comes from'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from show" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from show" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from show" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from path" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from path" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from path" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from path" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from path" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from path" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from path" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from path" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from path" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from path" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from path" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show what holds on this machine'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "path" -d 'Print where store, key file and configuration lie, one per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand completions" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand completions" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand completions" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand completions" -l color -d 'Use colours: auto, always or never; beats the configuration file' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand completions" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand completions" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand completions" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand completions" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand completions" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand completions" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand completions" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand completions" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "init" -d 'Set up a portal'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "demo" -d 'Set up a portal with the data of a fictional company'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "status" -d 'Show how the portal is, on one screen'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "doctor" -d 'Look for problems, and say what helps'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "serve" -d 'Serve the portal to clients'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "settings" -d 'Settings: the portal\'s policy'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "client" -d 'Clients: the operator\'s business partners'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "document" -d 'Documents: invoices, offers and what else clients see'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "access" -d 'Access: who may enter, and why'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "link" -d 'Secret links: create, list, rotate, revoke'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "password" -d 'Passwords: for clients who log in instead of using a link'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "session" -d 'Sessions: visitors who have entered, by link or by password'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "note" -d 'Notes with portal links'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "template" -d 'Templates of notes and mails'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "mail" -d 'Mails: send, preview, test, mind the queue'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "inbox" -d 'Inbox: comments, messages, decisions and proposals of clients'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "decision" -d 'Decisions: offers accepted and declined, and what proves it'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "payment" -d 'Payments: what came in for invoices, reminders and credit notes'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "import" -d 'Import what other programs export'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "export" -d 'Export clients and documents'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "audit" -d 'The audit trail: who changed what, and the proof that it is complete'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "backup" -d 'Backups: one file with everything, and how to bring it back'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "key" -d 'Keys: what signs the secret links'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "config" -d 'Configuration of this machine'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "completions" -d 'Print the completion script of a shell'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor serve settings client document access link password session note template mail inbox decision payment import export audit backup key config completions help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from settings" -f -a "show" -d 'Show all settings, or the value of one'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from settings" -f -a "set" -d 'Change a setting'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from settings" -f -a "reset" -d 'Put a setting back to its default'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from settings" -f -a "export" -d 'Write all settings as TOML'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from settings" -f -a "apply" -d 'Change settings to what a TOML file says'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from client" -f -a "add" -d 'Add a client'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from client" -f -a "edit" -d 'Change a client\'s data'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from client" -f -a "list" -d 'List clients'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from client" -f -a "show" -d 'Show everything about one client'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from client" -f -a "archive" -d 'Archive a client: nothing is visible any more, everything is kept'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from client" -f -a "delete" -d 'Delete a client without completed documents, with its drafts and links'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from document" -f -a "add" -d 'Add a document, as a draft or completed at once'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from document" -f -a "edit" -d 'Change a draft'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from document" -f -a "complete" -d 'Complete drafts: they never change again, and their clients may see them'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from document" -f -a "list" -d 'List documents, newest first'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from document" -f -a "show" -d 'Show one document: head, lines, taxes, files, and whether its client sees it'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from document" -f -a "attach" -d 'Attach PDF or XML files to a draft'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from document" -f -a "detach" -d 'Take a file off a draft'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from document" -f -a "status" -d 'Move a completed document\'s status: paid, canceled, won, …'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from document" -f -a "hide" -d 'Hide documents from the portal; nothing else about them changes'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from document" -f -a "unhide" -d 'Show hidden documents on the portal again'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from document" -f -a "delete" -d 'Delete a draft with its files'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "grant" -d 'Grant access, and print where each client enters'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "revoke" -d 'Revoke access at once; links and passwords are kept for a later grant'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "list" -d 'List who has access'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "show" -d 'Show a client\'s access, its exceptions from the settings, and where it enters'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "explain" -d 'Explain what a client can see and do, and why'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from link" -f -a "create" -d 'Make a secret link, and print its URL'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from link" -f -a "url" -d 'Print standing links'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from link" -f -a "list" -d 'List links'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from link" -f -a "show" -d 'Show everything about one link, its URL too, and what was looked at by it'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from link" -f -a "edit" -d 'Narrow or widen a link; its URL stays the same'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from link" -f -a "rotate" -d 'Give links a new URL, and print it; the old one dies at once'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from link" -f -a "revoke" -d 'Cut links off at once; the client\'s other links stay'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from link" -f -a "identify" -d 'Tell which link a leaked URL is, and how to end it'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from link" -f -a "qr" -d 'Draw a link as a QR code, in the terminal or as a file'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from password" -f -a "generate" -d 'Make an initial password, and print user name and password this once'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from password" -f -a "invite" -d 'Print an address under which the client chooses a password, once'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from password" -f -a "set" -d 'Set a client\'s password'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from password" -f -a "clear" -d 'Remove a client\'s password and user name'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "list" -d 'List who is in the portal, newest first'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "revoke" -d 'End sessions; the next request of each is refused'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from note" -f -a "render" -d 'Fill a text\'s placeholders for a document, a client, or every client with access'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from template" -f -a "list" -d 'List the templates: those that come with the program, and your own'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from template" -f -a "show" -d 'Print the text of a template'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from template" -f -a "set" -d 'Keep a text of your own as a template'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from template" -f -a "check" -d 'Check the placeholders of a template or of a text'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from template" -f -a "delete" -d 'Delete a template of your own'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from template" -f -a "placeholders" -d 'List every placeholder with its meaning and what it prints'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from mail" -f -a "send" -d 'Queue mails to clients: how they enter the portal, or a document'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from mail" -f -a "preview" -d 'Print a mail as it would be sent, without sending it'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from mail" -f -a "test" -d 'Send one mail at once, to see whether mails get through'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from mail" -f -a "queue" -d 'The queue of mails: list, retry, drop, run'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from inbox" -f -a "list" -d 'List what clients wrote and nobody settled yet, oldest first'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from inbox" -f -a "show" -d 'Show one message whole, with its answers; for a proposal, old and new values'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from inbox" -f -a "reply" -d 'Answer a message, and settle it'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from inbox" -f -a "done" -d 'Settle messages; with --apply, write what they propose over the client\'s data'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from decision" -f -a "list" -d 'List decisions, newest first; those taken back, too'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from decision" -f -a "show" -d 'Show a decision and everything that proves it'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from decision" -f -a "record" -d 'Record that an offer was accepted or declined by telephone, mail or letter'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from decision" -f -a "withdraw" -d 'Take a decision back, and open the offer again'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from payment" -f -a "list" -d 'List payments, newest first'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from payment" -f -a "record" -d 'Record money that came in; the document is paid when nothing is left'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from import" -f -a "billomat" -d 'Import answers of the Billomat API, JSON or XML'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from import" -f -a "csv" -d 'Import a list of clients in CSV'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from import" -f -a "einvoice" -d 'Import e-invoices, as XML or in PDFs'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "clients" -d 'Export all clients as CSV or JSON Lines'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "documents" -d 'Export all documents as CSV or JSON Lines, with hashes'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "client" -d 'Export everything about one client as a ZIP'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "list" -d 'List what was changed, when, and by whom'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "verify" -d 'Check that nobody changed, removed or inserted an event'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "create" -d 'Write everything into one file, while the portal is in use'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "verify" -d 'Check a backup down to every byte, page and count'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "restore" -d 'Bring a backup back'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "list" -d 'List the keys of this portal; fails when the key file does not hold them'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "rotate" -d 'Make a new key for all links from now on; the URLs of older links stay as they are'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "retire" -d 'Retire a key: every link it signed is dead for good'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "show" -d 'Show what holds on this machine'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "path" -d 'Print where store, key file and configuration lie, one per line'
