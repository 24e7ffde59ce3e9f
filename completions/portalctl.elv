
use builtin;
use str;

set edit:completion:arg-completer[portalctl] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'portalctl'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'portalctl'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand init 'Set up a portal'
            cand demo 'Set up a portal with the data of a fictional company'
            cand status 'Show how the portal is'
            cand doctor 'Look for problems'
            cand settings 'Settings: login mode, what is shared and allowed, theme'
            cand client 'Clients: the operator''s business partners'
            cand document 'Documents: invoices, offers and what else clients see'
            cand access 'Access: who may enter, and why'
            cand link 'Secret links: create, list, rotate, revoke'
            cand password 'User names and passwords of clients'
            cand note 'Notes with portal links'
            cand template 'Templates of notes and mails'
            cand import 'Import what other programs export'
            cand export 'Export clients and documents'
            cand audit 'The audit trail'
            cand backup 'Backups: create, verify, restore'
            cand key 'The keys that sign links'
            cand config 'Configuration of this machine'
            cand completions 'Print the completion script of a shell'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;init'= {
            cand --company 'Name of your company'
            cand --base-url 'Web address of the portal'
            cand --locale 'Language: de or en'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;demo'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;status'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;doctor'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;settings'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;client'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
            cand add 'Add a client'
            cand edit 'Change a client''s data'
            cand list 'List clients'
            cand show 'Show everything about one client'
            cand archive 'Archive a client: nothing is visible any more, everything is kept'
            cand delete 'Delete a client without completed documents, with its drafts and links'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;client;add'= {
            cand --name 'Name of the company or person'
            cand --email 'E-mail address'
            cand --locale 'Language of pages and mails: de or en'
            cand --kind 'business or consumer'
            cand --salutation 'salutation'
            cand --first-name 'first-name'
            cand --last-name 'last-name'
            cand --street 'street'
            cand --zip 'zip'
            cand --city 'city'
            cand --country 'Two letters, such as DE'
            cand --phone 'phone'
            cand --website 'website'
            cand --tax-number 'tax-number'
            cand --vat-number 'vat-number'
            cand --iban 'iban'
            cand --bic 'bic'
            cand --note 'A remark for yourself; clients never see it'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --ensure 'Bring an existing client up to date instead of refusing'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;client;edit'= {
            cand --number 'New client number'
            cand --name 'Name of the company or person'
            cand --email 'E-mail address'
            cand --locale 'Language of pages and mails: de or en'
            cand --kind 'business or consumer'
            cand --salutation 'salutation'
            cand --first-name 'first-name'
            cand --last-name 'last-name'
            cand --street 'street'
            cand --zip 'zip'
            cand --city 'city'
            cand --country 'Two letters, such as DE'
            cand --phone 'phone'
            cand --website 'website'
            cand --tax-number 'tax-number'
            cand --vat-number 'vat-number'
            cand --iban 'iban'
            cand --bic 'bic'
            cand --note 'A remark for yourself; clients never see it'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;client;list'= {
            cand --search 'Only those whose number, name or e-mail address holds this text'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --archived 'Archived clients instead of the others'
            cand --all 'Archived clients too'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;client;show'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;client;archive'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --undo 'Take the client back out of the archive'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;client;delete'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;client;help'= {
            cand add 'Add a client'
            cand edit 'Change a client''s data'
            cand list 'List clients'
            cand show 'Show everything about one client'
            cand archive 'Archive a client: nothing is visible any more, everything is kept'
            cand delete 'Delete a client without completed documents, with its drafts and links'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;client;help;add'= {
        }
        &'portalctl;client;help;edit'= {
        }
        &'portalctl;client;help;list'= {
        }
        &'portalctl;client;help;show'= {
        }
        &'portalctl;client;help;archive'= {
        }
        &'portalctl;client;help;delete'= {
        }
        &'portalctl;client;help;help'= {
        }
        &'portalctl;document'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;access'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;link'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;password'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;note'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;template'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;import'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;export'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;audit'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;backup'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;key'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;config'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;completions'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours'
            cand --json 'Print one JSON document'
            cand --jsonl 'Print one JSON object per line'
            cand -q 'Say nothing beside the result'
            cand --quiet 'Say nothing beside the result'
            cand -v 'Say more'
            cand --verbose 'Say more'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --yes 'Answer yes to every confirmation'
            cand --dry-run 'Do everything, keep nothing'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'portalctl;help'= {
            cand init 'Set up a portal'
            cand demo 'Set up a portal with the data of a fictional company'
            cand status 'Show how the portal is'
            cand doctor 'Look for problems'
            cand settings 'Settings: login mode, what is shared and allowed, theme'
            cand client 'Clients: the operator''s business partners'
            cand document 'Documents: invoices, offers and what else clients see'
            cand access 'Access: who may enter, and why'
            cand link 'Secret links: create, list, rotate, revoke'
            cand password 'User names and passwords of clients'
            cand note 'Notes with portal links'
            cand template 'Templates of notes and mails'
            cand import 'Import what other programs export'
            cand export 'Export clients and documents'
            cand audit 'The audit trail'
            cand backup 'Backups: create, verify, restore'
            cand key 'The keys that sign links'
            cand config 'Configuration of this machine'
            cand completions 'Print the completion script of a shell'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;help;init'= {
        }
        &'portalctl;help;demo'= {
        }
        &'portalctl;help;status'= {
        }
        &'portalctl;help;doctor'= {
        }
        &'portalctl;help;settings'= {
        }
        &'portalctl;help;client'= {
            cand add 'Add a client'
            cand edit 'Change a client''s data'
            cand list 'List clients'
            cand show 'Show everything about one client'
            cand archive 'Archive a client: nothing is visible any more, everything is kept'
            cand delete 'Delete a client without completed documents, with its drafts and links'
        }
        &'portalctl;help;client;add'= {
        }
        &'portalctl;help;client;edit'= {
        }
        &'portalctl;help;client;list'= {
        }
        &'portalctl;help;client;show'= {
        }
        &'portalctl;help;client;archive'= {
        }
        &'portalctl;help;client;delete'= {
        }
        &'portalctl;help;document'= {
        }
        &'portalctl;help;access'= {
        }
        &'portalctl;help;link'= {
        }
        &'portalctl;help;password'= {
        }
        &'portalctl;help;note'= {
        }
        &'portalctl;help;template'= {
        }
        &'portalctl;help;import'= {
        }
        &'portalctl;help;export'= {
        }
        &'portalctl;help;audit'= {
        }
        &'portalctl;help;backup'= {
        }
        &'portalctl;help;key'= {
        }
        &'portalctl;help;config'= {
        }
        &'portalctl;help;completions'= {
        }
        &'portalctl;help;help'= {
        }
    ]
    $completions[$command]
}
