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
complete -c portalctl -n "__fish_portalctl_needs_command" -l color -d 'Use colours' -r -f -a "auto\t''
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
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "status" -d 'Show how the portal is'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "doctor" -d 'Look for problems'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "settings" -d 'Settings: login mode, what is shared and allowed, theme'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "client" -d 'Clients: the operator\'s business partners'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "document" -d 'Documents: invoices, offers and what else clients see'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "access" -d 'Access: who may enter, and why'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "link" -d 'Secret links: create, list, rotate, revoke'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "password" -d 'User names and passwords of clients'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "note" -d 'Notes with portal links'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "template" -d 'Templates of notes and mails'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "import" -d 'Import what other programs export'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "export" -d 'Export clients and documents'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "audit" -d 'The audit trail'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "backup" -d 'Backups: create, verify, restore'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "key" -d 'The keys that sign links'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "config" -d 'Configuration of this machine'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "completions" -d 'Print the completion script of a shell'
complete -c portalctl -n "__fish_portalctl_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l company -d 'Name of your company' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l base-url -d 'Web address of the portal' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l locale -d 'Language: de or en' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l color -d 'Use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand init" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand demo" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand demo" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand demo" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand demo" -l color -d 'Use colours' -r -f -a "auto\t''
always\t''
never\t''"
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
complete -c portalctl -n "__fish_portalctl_using_subcommand status" -l color -d 'Use colours' -r -f -a "auto\t''
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
complete -c portalctl -n "__fish_portalctl_using_subcommand doctor" -l color -d 'Use colours' -r -f -a "auto\t''
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
complete -c portalctl -n "__fish_portalctl_using_subcommand settings" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand settings" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand settings" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand settings" -l color -d 'Use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand settings" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand settings" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and not __fish_seen_subcommand_from add edit list show archive delete help" -l color -d 'Use colours' -r -f -a "auto\t''
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
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l salutation -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l first-name -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l last-name -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l street -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l zip -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l city -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l country -d 'Two letters, such as DE' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l phone -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l website -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l tax-number -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l vat-number -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l iban -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l bic -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l note -d 'A remark for yourself; clients never see it' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l color -d 'Use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from add" -l ensure -d 'Bring an existing client up to date instead of refusing'
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
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l salutation -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l first-name -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l last-name -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l street -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l zip -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l city -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l country -d 'Two letters, such as DE' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l phone -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l website -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l tax-number -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l vat-number -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l iban -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l bic -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l note -d 'A remark for yourself; clients never see it' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from edit" -l color -d 'Use colours' -r -f -a "auto\t''
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
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from list" -l color -d 'Use colours' -r -f -a "auto\t''
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
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from show" -l color -d 'Use colours' -r -f -a "auto\t''
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
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from archive" -l color -d 'Use colours' -r -f -a "auto\t''
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
complete -c portalctl -n "__fish_portalctl_using_subcommand client; and __fish_seen_subcommand_from delete" -l color -d 'Use colours' -r -f -a "auto\t''
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
complete -c portalctl -n "__fish_portalctl_using_subcommand document" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand document" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand document" -l color -d 'Use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand document" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand document" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand document" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand document" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand document" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand document" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand document" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand document" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand access" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand access" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand access" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand access" -l color -d 'Use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand access" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand access" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand access" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand access" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand access" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand access" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand access" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand access" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand link" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand link" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand link" -l color -d 'Use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand link" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand link" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand link" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand link" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand link" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand link" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand link" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand link" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand password" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand password" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand password" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand password" -l color -d 'Use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand password" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand password" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand password" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand password" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand password" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand password" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand password" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand password" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand note" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand note" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand note" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand note" -l color -d 'Use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand note" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand note" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand note" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand note" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand note" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand note" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand note" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand note" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand template" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand template" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand template" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand template" -l color -d 'Use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand template" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand template" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand template" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand template" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand template" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand template" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand template" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand template" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand import" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand import" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand import" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand import" -l color -d 'Use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand import" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand import" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand import" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand import" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand import" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand import" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand import" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand import" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand export" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand export" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand export" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand export" -l color -d 'Use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand export" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand export" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand export" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand export" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand export" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand export" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand export" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand export" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand audit" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand audit" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand audit" -l color -d 'Use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand audit" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand audit" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand backup" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand backup" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand backup" -l color -d 'Use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand backup" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand backup" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand key" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand key" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand key" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand key" -l color -d 'Use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand key" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand key" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand key" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand key" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand key" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand key" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand key" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand key" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand config" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand config" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand config" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand config" -l color -d 'Use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c portalctl -n "__fish_portalctl_using_subcommand config" -l json -d 'Print one JSON document'
complete -c portalctl -n "__fish_portalctl_using_subcommand config" -l jsonl -d 'Print one JSON object per line'
complete -c portalctl -n "__fish_portalctl_using_subcommand config" -s q -l quiet -d 'Say nothing beside the result'
complete -c portalctl -n "__fish_portalctl_using_subcommand config" -s v -l verbose -d 'Say more'
complete -c portalctl -n "__fish_portalctl_using_subcommand config" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c portalctl -n "__fish_portalctl_using_subcommand config" -l yes -d 'Answer yes to every confirmation'
complete -c portalctl -n "__fish_portalctl_using_subcommand config" -l dry-run -d 'Do everything, keep nothing'
complete -c portalctl -n "__fish_portalctl_using_subcommand config" -s h -l help -d 'Print help'
complete -c portalctl -n "__fish_portalctl_using_subcommand completions" -l store -d 'Store file; beats PORTALCTL_STORE and the configuration file' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand completions" -l config -d 'Configuration file; beats PORTALCTL_CONFIG' -r -F
complete -c portalctl -n "__fish_portalctl_using_subcommand completions" -l format -d 'Print a line of your own per result, such as \'{number}\\t{url}\'' -r
complete -c portalctl -n "__fish_portalctl_using_subcommand completions" -l color -d 'Use colours' -r -f -a "auto\t''
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
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "init" -d 'Set up a portal'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "demo" -d 'Set up a portal with the data of a fictional company'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "status" -d 'Show how the portal is'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "doctor" -d 'Look for problems'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "settings" -d 'Settings: login mode, what is shared and allowed, theme'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "client" -d 'Clients: the operator\'s business partners'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "document" -d 'Documents: invoices, offers and what else clients see'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "access" -d 'Access: who may enter, and why'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "link" -d 'Secret links: create, list, rotate, revoke'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "password" -d 'User names and passwords of clients'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "note" -d 'Notes with portal links'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "template" -d 'Templates of notes and mails'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "import" -d 'Import what other programs export'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "export" -d 'Export clients and documents'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "audit" -d 'The audit trail'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "backup" -d 'Backups: create, verify, restore'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "key" -d 'The keys that sign links'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "config" -d 'Configuration of this machine'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "completions" -d 'Print the completion script of a shell'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and not __fish_seen_subcommand_from init demo status doctor settings client document access link password note template import export audit backup key config completions help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from client" -f -a "add" -d 'Add a client'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from client" -f -a "edit" -d 'Change a client\'s data'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from client" -f -a "list" -d 'List clients'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from client" -f -a "show" -d 'Show everything about one client'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from client" -f -a "archive" -d 'Archive a client: nothing is visible any more, everything is kept'
complete -c portalctl -n "__fish_portalctl_using_subcommand help; and __fish_seen_subcommand_from client" -f -a "delete" -d 'Delete a client without completed documents, with its drafts and links'
