
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
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand status 'Show how the portal is, on one screen'
            cand doctor 'Look for problems, and say what helps'
            cand serve 'Serve the portal to clients'
            cand settings 'Settings: the portal''s policy'
            cand client 'Clients: the operator''s business partners'
            cand document 'Documents: invoices, offers and what else clients see'
            cand access 'Access: who may enter, and why'
            cand link 'Secret links: create, list, rotate, revoke'
            cand password 'Passwords: for clients who log in instead of using a link'
            cand session 'Sessions: visitors who have entered, by link or by password'
            cand note 'Notes with portal links'
            cand template 'Templates of notes and mails'
            cand mail 'Mails: send, preview, test, mind the queue'
            cand inbox 'Inbox: comments, messages, decisions and proposals of clients'
            cand decision 'Decisions: offers accepted and declined, and what proves it'
            cand payment 'Payments: what came in for invoices, reminders and credit notes'
            cand import 'Import what other programs export'
            cand export 'Export clients and documents'
            cand audit 'The audit trail: who changed what, and the proof that it is complete'
            cand backup 'Backups: one file with everything, and how to bring it back'
            cand key 'Keys: what signs the secret links'
            cand config 'Configuration of this machine'
            cand completions 'Print the completion script of a shell'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;init'= {
            cand --company 'Name of your company'
            cand --address 'A line of its address; give it once per line'
            cand --email 'E-mail address that clients may write to'
            cand --base-url 'Web address of the portal, such as https://portal.example.com'
            cand --locale 'Language of the portal: de or en'
            cand --login-mode 'How clients enter: link or password'
            cand --share 'Kinds of documents that clients see, such as invoice,offer'
            cand --allow 'What clients may do, such as download,comment or +pay'
            cand --default-access 'Which clients get access without being asked: none, future or all'
            cand --iban 'IBAN that clients pay to'
            cand --holder 'Holder of that account'
            cand --primary 'Colour of links and buttons, such as ''#0a5c50'''
            cand --answers 'Settings file to take the answers from, as ''settings export'' writes it; flags beat it'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --ensure 'Accept a portal that is there already and has the given settings'
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
            cand --folder 'Folder for store and keys; it must not hold a portal yet'
            cand --listen 'Address and port of this machine to listen on; port 0 takes a free one'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --serve 'Open the portal, and print one way in per case'
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
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;serve'= {
            cand --listen 'Address and port to listen on; port 0 takes a free one [default: 127.0.0.1:8080]'
            cand --trusted-proxy 'Proxy whose X-Forwarded-For is believed; may be given several times'
            cand --metrics 'Address and port on which Prometheus reads metrics'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand show 'Show all settings, or the value of one'
            cand set 'Change a setting'
            cand reset 'Put a setting back to its default'
            cand export 'Write all settings as TOML'
            cand apply 'Change settings to what a TOML file says'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;settings;show'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;settings;set'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;settings;reset'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;settings;export'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;settings;apply'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;settings;help'= {
            cand show 'Show all settings, or the value of one'
            cand set 'Change a setting'
            cand reset 'Put a setting back to its default'
            cand export 'Write all settings as TOML'
            cand apply 'Change settings to what a TOML file says'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;settings;help;show'= {
        }
        &'portalctl;settings;help;set'= {
        }
        &'portalctl;settings;help;reset'= {
        }
        &'portalctl;settings;help;export'= {
        }
        &'portalctl;settings;help;apply'= {
        }
        &'portalctl;settings;help;help'= {
        }
        &'portalctl;client'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand --salutation 'Form of address, such as Frau or Herr'
            cand --first-name 'First name of the person in charge'
            cand --last-name 'Last name of the person in charge'
            cand --street 'Street and house number'
            cand --zip 'Postcode'
            cand --city 'Town'
            cand --country 'Two letters, such as DE'
            cand --phone 'Telephone number'
            cand --website 'Web address'
            cand --tax-number 'Tax number'
            cand --vat-number 'VAT number, such as DE123456789'
            cand --iban 'The client''s own IBAN; its check digits are checked'
            cand --bic 'BIC of the client''s bank'
            cand --note 'A remark for yourself; clients never see it'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --ensure 'Change an existing client instead of refusing; what is not said stays as it is'
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
            cand --salutation 'Form of address, such as Frau or Herr'
            cand --first-name 'First name of the person in charge'
            cand --last-name 'Last name of the person in charge'
            cand --street 'Street and house number'
            cand --zip 'Postcode'
            cand --city 'Town'
            cand --country 'Two letters, such as DE'
            cand --phone 'Telephone number'
            cand --website 'Web address'
            cand --tax-number 'Tax number'
            cand --vat-number 'VAT number, such as DE123456789'
            cand --iban 'The client''s own IBAN; its check digits are checked'
            cand --bic 'BIC of the client''s bank'
            cand --note 'A remark for yourself; clients never see it'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand add 'Add a document, as a draft or completed at once'
            cand edit 'Change a draft'
            cand complete 'Complete drafts: they never change again, and their clients may see them'
            cand list 'List documents, newest first'
            cand show 'Show one document: head, lines, taxes, files, and whether its client sees it'
            cand attach 'Attach PDF or XML files to a draft'
            cand detach 'Take a file off a draft'
            cand status 'Move a completed document''s status: paid, canceled, won, …'
            cand hide 'Hide documents from the portal; nothing else about them changes'
            cand unhide 'Show hidden documents on the portal again'
            cand delete 'Delete a draft with its files'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;document;add'= {
            cand --json-file 'Read documents as JSON from a file; - is standard input'
            cand --client 'Whose document it is'
            cand --date 'Date of the document: 2026-11-02, today, yesterday'
            cand --due 'When it is to be paid, or none'
            cand --valid-until 'Last day on which an offer can be accepted, or none'
            cand --net 'Net total, such as 100.00; follows from the lines when left out'
            cand --gross 'Gross total, such as 119.00; follows from the lines when left out'
            cand --currency 'Currency of all amounts [default: EUR]'
            cand --title 'What the document is called'
            cand --intro 'Text above the lines'
            cand --note 'Text below the lines'
            cand --address 'The recipient as printed; follows from the client when left out'
            cand --line 'A line: ''QUANTITY;UNIT;TITLE;UNIT_PRICE;TAX_RATE''; the rate may be empty, the flag repeated'
            cand --tax 'A tax as printed: ''RATE;BASE;AMOUNT'' or ''RATE;BASE;AMOUNT;NAME''; follows from the lines when left out'
            cand --attach 'Attach a PDF or XML file; the flag may be repeated'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --complete 'Complete it: from now on it never changes, and the client may see it'
            cand --ensure 'Make an existing draft what is said here, and nothing else, instead of refusing'
            cand --atomic 'Add no document when one is refused'
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
        &'portalctl;document;edit'= {
            cand --number 'New document number'
            cand --client 'Whose document it is'
            cand --date 'Date of the document: 2026-11-02, today, yesterday'
            cand --due 'When it is to be paid, or none'
            cand --valid-until 'Last day on which an offer can be accepted, or none'
            cand --net 'Net total, such as 100.00; follows from the lines when left out'
            cand --gross 'Gross total, such as 119.00; follows from the lines when left out'
            cand --currency 'Currency of all amounts [default: EUR]'
            cand --title 'What the document is called'
            cand --intro 'Text above the lines'
            cand --note 'Text below the lines'
            cand --address 'The recipient as printed; follows from the client when left out'
            cand --line 'A line: ''QUANTITY;UNIT;TITLE;UNIT_PRICE;TAX_RATE''; the rate may be empty, the flag repeated'
            cand --tax 'A tax as printed: ''RATE;BASE;AMOUNT'' or ''RATE;BASE;AMOUNT;NAME''; follows from the lines when left out'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;document;complete'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --atomic 'Complete nothing when one document is refused'
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
        &'portalctl;document;list'= {
            cand --kind 'Only these kinds, such as invoice,offer'
            cand --client 'Only documents of this client'
            cand --status 'Only documents that stand there: draft, open, overdue, paid, won, …'
            cand --from 'Only from this day on'
            cand --to 'Only up to this day'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --overdue 'Only what should have been paid already'
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
        &'portalctl;document;show'= {
            cand --save 'Write its files into this folder; no file is replaced'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;document;attach'= {
            cand --role 'document, e-invoice or enclosure'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;document;detach'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;document;status'= {
            cand --date 'When it happened, for the audit trail [default: today]'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;document;hide'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --atomic 'Change nothing when one document is refused'
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
        &'portalctl;document;unhide'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --atomic 'Change nothing when one document is refused'
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
        &'portalctl;document;delete'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;document;help'= {
            cand add 'Add a document, as a draft or completed at once'
            cand edit 'Change a draft'
            cand complete 'Complete drafts: they never change again, and their clients may see them'
            cand list 'List documents, newest first'
            cand show 'Show one document: head, lines, taxes, files, and whether its client sees it'
            cand attach 'Attach PDF or XML files to a draft'
            cand detach 'Take a file off a draft'
            cand status 'Move a completed document''s status: paid, canceled, won, …'
            cand hide 'Hide documents from the portal; nothing else about them changes'
            cand unhide 'Show hidden documents on the portal again'
            cand delete 'Delete a draft with its files'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;document;help;add'= {
        }
        &'portalctl;document;help;edit'= {
        }
        &'portalctl;document;help;complete'= {
        }
        &'portalctl;document;help;list'= {
        }
        &'portalctl;document;help;show'= {
        }
        &'portalctl;document;help;attach'= {
        }
        &'portalctl;document;help;detach'= {
        }
        &'portalctl;document;help;status'= {
        }
        &'portalctl;document;help;hide'= {
        }
        &'portalctl;document;help;unhide'= {
        }
        &'portalctl;document;help;delete'= {
        }
        &'portalctl;document;help;help'= {
        }
        &'portalctl;access'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand grant 'Grant access, and print where each client enters'
            cand revoke 'Revoke access at once; links and passwords are kept for a later grant'
            cand list 'List who has access'
            cand show 'Show a client''s access, its exceptions from the settings, and where it enters'
            cand explain 'Explain what a client can see and do, and why'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;access;grant'= {
            cand --until 'Last day of access'
            cand --share 'Kinds the client sees instead of those in the settings; +KIND and -KIND change those'
            cand --allow 'Actions the client is allowed instead of those in the settings; +ACTION and -ACTION change those'
            cand --login 'How the client enters: link, password, or settings'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --all 'Every client that is not archived'
            cand --atomic 'Grant nobody when one client is refused'
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
        &'portalctl;access;revoke'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --all 'Every client that has access'
            cand --atomic 'Revoke nobody''s access when one client is refused'
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
        &'portalctl;access;list'= {
            cand --state 'Only those that are granted, ended after their last day, revoked, or never decided about (never)'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;access;show'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;access;explain'= {
            cand --link 'As seen by whoever comes with this link'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;access;help'= {
            cand grant 'Grant access, and print where each client enters'
            cand revoke 'Revoke access at once; links and passwords are kept for a later grant'
            cand list 'List who has access'
            cand show 'Show a client''s access, its exceptions from the settings, and where it enters'
            cand explain 'Explain what a client can see and do, and why'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;access;help;grant'= {
        }
        &'portalctl;access;help;revoke'= {
        }
        &'portalctl;access;help;list'= {
        }
        &'portalctl;access;help;show'= {
        }
        &'portalctl;access;help;explain'= {
        }
        &'portalctl;access;help;help'= {
        }
        &'portalctl;link'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand create 'Make a secret link, and print its URL'
            cand url 'Print standing links'
            cand list 'List links'
            cand show 'Show everything about one link, its URL too, and what was looked at by it'
            cand edit 'Narrow or widen a link; its URL stays the same'
            cand rotate 'Give links a new URL, and print it; the old one dies at once'
            cand revoke 'Cut links off at once; the client''s other links stay'
            cand identify 'Tell which link a leaked URL is, and how to end it'
            cand qr 'Draw a link as a QR code, in the terminal or as a file'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;link;create'= {
            cand --document 'Document it opens; may be given several times'
            cand --label 'A name for yourself, such as who gets it'
            cand --expires 'When it ends: 30d, 12h, due+90d, a date, or never [default: see the settings link.*-expiry]'
            cand --max-uses 'How often it can be opened'
            cand --allow 'What its holder may do at most'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;link;url'= {
            cand --document 'The standing link of this document instead'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --all 'Every client with access'
            cand --atomic 'Print nothing when one client is refused'
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
        &'portalctl;link;list'= {
            cand --client 'Only links of this client'
            cand --document 'Only links made for this document'
            cand --state 'Only links in this state: active, expired, used-up, revoked, suspended, dead'
            cand --expiring 'Only working links that end within this time, such as 30d'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;link;show'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;link;edit'= {
            cand --label 'A name for yourself'
            cand --expires 'When it ends: 30d, 12h, due+90d, a date, or never'
            cand --max-uses 'How often it can be opened in all, or none for no limit'
            cand --allow 'What its holder may do at most, or inherit for whatever the settings allow'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;link;rotate'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --atomic 'Rotate nothing when one link is refused'
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
        &'portalctl;link;revoke'= {
            cand --client 'The client whose links --all means'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --all 'Every link of the client'
            cand --atomic 'Revoke nothing when one link is refused'
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
        &'portalctl;link;identify'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;link;qr'= {
            cand -o 'Picture file to write, ending in .svg or .png; only its owner can read it'
            cand --output 'Picture file to write, ending in .svg or .png; only its owner can read it'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;link;help'= {
            cand create 'Make a secret link, and print its URL'
            cand url 'Print standing links'
            cand list 'List links'
            cand show 'Show everything about one link, its URL too, and what was looked at by it'
            cand edit 'Narrow or widen a link; its URL stays the same'
            cand rotate 'Give links a new URL, and print it; the old one dies at once'
            cand revoke 'Cut links off at once; the client''s other links stay'
            cand identify 'Tell which link a leaked URL is, and how to end it'
            cand qr 'Draw a link as a QR code, in the terminal or as a file'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;link;help;create'= {
        }
        &'portalctl;link;help;url'= {
        }
        &'portalctl;link;help;list'= {
        }
        &'portalctl;link;help;show'= {
        }
        &'portalctl;link;help;edit'= {
        }
        &'portalctl;link;help;rotate'= {
        }
        &'portalctl;link;help;revoke'= {
        }
        &'portalctl;link;help;identify'= {
        }
        &'portalctl;link;help;qr'= {
        }
        &'portalctl;link;help;help'= {
        }
        &'portalctl;password'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand generate 'Make an initial password, and print user name and password this once'
            cand invite 'Print an address under which the client chooses a password, once'
            cand set 'Set a client''s password'
            cand clear 'Remove a client''s password and user name'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;password;generate'= {
            cand --username 'User name; else the one there is, the e-mail address, or one made from the client number'
            cand --expires 'How long it can be used for the first login'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;password;invite'= {
            cand --username 'User name; else the one there is, the e-mail address, or one made from the client number'
            cand --expires 'How long it can be used'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;password;set'= {
            cand --username 'User name; else the one there is, the e-mail address, or one made from the client number'
            cand --password-file 'Read the password from the first line of a file'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --password-stdin 'Read the password from standard input: its first line'
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
        &'portalctl;password;clear'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;password;help'= {
            cand generate 'Make an initial password, and print user name and password this once'
            cand invite 'Print an address under which the client chooses a password, once'
            cand set 'Set a client''s password'
            cand clear 'Remove a client''s password and user name'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;password;help;generate'= {
        }
        &'portalctl;password;help;invite'= {
        }
        &'portalctl;password;help;set'= {
        }
        &'portalctl;password;help;clear'= {
        }
        &'portalctl;password;help;help'= {
        }
        &'portalctl;session'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand list 'List who is in the portal, newest first'
            cand revoke 'End sessions; the next request of each is refused'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;session;list'= {
            cand --client 'Only of this client'
            cand --link 'Only by this link'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --all 'Past sessions, too'
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
        &'portalctl;session;revoke'= {
            cand --client 'Every session of this client'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --all 'Every session of everybody'
            cand --atomic 'End nothing when one session is refused'
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
        &'portalctl;session;help'= {
            cand list 'List who is in the portal, newest first'
            cand revoke 'End sessions; the next request of each is refused'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;session;help;list'= {
        }
        &'portalctl;session;help;revoke'= {
        }
        &'portalctl;session;help;help'= {
        }
        &'portalctl;note'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand render 'Fill a text''s placeholders for a document, a client, or every client with access'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;note;render'= {
            cand --document 'For this document: its number, KIND:NUMBER or #ID'
            cand --client 'For this client: its number or #ID'
            cand --template 'Template in the client''s language, else the portal''s, else the one there is'
            cand --file 'File with the text; - reads standard input'
            cand --set 'Print this value instead of the real one; as often as needed'
            cand --locale 'In this language; without it in the client''s'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --all 'For every client with access, one JSON object each; needs --jsonl or --json'
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
        &'portalctl;note;help'= {
            cand render 'Fill a text''s placeholders for a document, a client, or every client with access'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;note;help;render'= {
        }
        &'portalctl;note;help;help'= {
        }
        &'portalctl;template'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand list 'List the templates: those that come with the program, and your own'
            cand show 'Print the text of a template'
            cand set 'Keep a text of your own as a template'
            cand check 'Check the placeholders of a template or of a text'
            cand delete 'Delete a template of your own'
            cand placeholders 'List every placeholder with its meaning and what it prints'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;template;list'= {
            cand --kind 'Only notes, or only mails'
            cand --locale 'Only those in this language'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;template;show'= {
            cand --locale 'In this language; without it in the portal''s, or else in the one there is'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;template;set'= {
            cand --locale 'Language of the text; without it the portal''s'
            cand --kind 'What it is for; without it a note, or what a template of that name is already'
            cand --subject 'Subject of a mail; may hold placeholders'
            cand --file 'File with the text; - reads standard input'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;template;check'= {
            cand --file 'File with the text; - reads standard input'
            cand --locale 'The template in this language'
            cand --kind 'Whether it can also stand on a document of this kind'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;template;delete'= {
            cand --locale 'Only in this language'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;template;placeholders'= {
            cand --prefix 'Only those about this, such as Client, Invoice or Date'
            cand --locale 'Language of the values'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;template;help'= {
            cand list 'List the templates: those that come with the program, and your own'
            cand show 'Print the text of a template'
            cand set 'Keep a text of your own as a template'
            cand check 'Check the placeholders of a template or of a text'
            cand delete 'Delete a template of your own'
            cand placeholders 'List every placeholder with its meaning and what it prints'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;template;help;list'= {
        }
        &'portalctl;template;help;show'= {
        }
        &'portalctl;template;help;set'= {
        }
        &'portalctl;template;help;check'= {
        }
        &'portalctl;template;help;delete'= {
        }
        &'portalctl;template;help;placeholders'= {
        }
        &'portalctl;template;help;help'= {
        }
        &'portalctl;mail'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand send 'Queue mails to clients: how they enter the portal, or a document'
            cand preview 'Print a mail as it would be sent, without sending it'
            cand test 'Send one mail at once, to see whether mails get through'
            cand queue 'The queue of mails: list, retry, drop, run'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;mail;send'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand access 'Mail clients how they enter the portal'
            cand document 'Mail clients their documents, each with a link to it'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;mail;send;access'= {
            cand --template 'Template instead of the usual one'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --all 'Every client with access'
            cand --only-new 'Only clients that were never written to about their access'
            cand --now 'Deliver at once what is due, instead of leaving that to `serve` or `mail queue run`'
            cand --atomic 'Write to nobody when one client is refused'
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
        &'portalctl;mail;send;document'= {
            cand --template 'Template instead of `document`'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --attach 'Enclose the document''s PDF'
            cand --now 'Deliver at once what is due, instead of leaving that to `serve` or `mail queue run`'
            cand --atomic 'Send nothing when one document is refused'
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
        &'portalctl;mail;send;help'= {
            cand access 'Mail clients how they enter the portal'
            cand document 'Mail clients their documents, each with a link to it'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;mail;send;help;access'= {
        }
        &'portalctl;mail;send;help;document'= {
        }
        &'portalctl;mail;send;help;help'= {
        }
        &'portalctl;mail;preview'= {
            cand --document 'This document: its number, KIND:NUMBER or #ID'
            cand --template 'Template instead of the usual one'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --attach 'Enclose the document''s PDF'
            cand --eml 'Print the whole message, as mail programs store it'
            cand --html 'Print the HTML part, its logo included'
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
        &'portalctl;mail;test'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;mail;queue'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand list 'List mails: those that wait, are being sent, or failed'
            cand retry 'Try mails again: now those that wait, anew those that failed or are held'
            cand drop 'Drop mails: they are not sent and stay in the list'
            cand run 'Deliver every mail that is due'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;mail;queue;list'= {
            cand --state 'Only those in this state: waiting, sending, sent, failed or dropped'
            cand --client 'Only those to this client'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --all 'Those that were sent or dropped, too'
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
        &'portalctl;mail;queue;retry'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --failed 'All that failed'
            cand --waiting 'All that wait for their next attempt'
            cand --held 'All that are held since a backup was restored'
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
        &'portalctl;mail;queue;drop'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --failed 'All that failed'
            cand --waiting 'All that wait'
            cand --held 'All that are held since a backup was restored'
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
        &'portalctl;mail;queue;run'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --no-wait 'Leave what exceeds mail.rate for the next run, instead of waiting for the next minute'
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
        &'portalctl;mail;queue;help'= {
            cand list 'List mails: those that wait, are being sent, or failed'
            cand retry 'Try mails again: now those that wait, anew those that failed or are held'
            cand drop 'Drop mails: they are not sent and stay in the list'
            cand run 'Deliver every mail that is due'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;mail;queue;help;list'= {
        }
        &'portalctl;mail;queue;help;retry'= {
        }
        &'portalctl;mail;queue;help;drop'= {
        }
        &'portalctl;mail;queue;help;run'= {
        }
        &'portalctl;mail;queue;help;help'= {
        }
        &'portalctl;mail;help'= {
            cand send 'Queue mails to clients: how they enter the portal, or a document'
            cand preview 'Print a mail as it would be sent, without sending it'
            cand test 'Send one mail at once, to see whether mails get through'
            cand queue 'The queue of mails: list, retry, drop, run'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;mail;help;send'= {
            cand access 'Mail clients how they enter the portal'
            cand document 'Mail clients their documents, each with a link to it'
        }
        &'portalctl;mail;help;send;access'= {
        }
        &'portalctl;mail;help;send;document'= {
        }
        &'portalctl;mail;help;preview'= {
        }
        &'portalctl;mail;help;test'= {
        }
        &'portalctl;mail;help;queue'= {
            cand list 'List mails: those that wait, are being sent, or failed'
            cand retry 'Try mails again: now those that wait, anew those that failed or are held'
            cand drop 'Drop mails: they are not sent and stay in the list'
            cand run 'Deliver every mail that is due'
        }
        &'portalctl;mail;help;queue;list'= {
        }
        &'portalctl;mail;help;queue;retry'= {
        }
        &'portalctl;mail;help;queue;drop'= {
        }
        &'portalctl;mail;help;queue;run'= {
        }
        &'portalctl;mail;help;help'= {
        }
        &'portalctl;inbox'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand list 'List what clients wrote and nobody settled yet, oldest first'
            cand show 'Show one message whole, with its answers; for a proposal, old and new values'
            cand reply 'Answer a message, and settle it'
            cand done 'Settle messages; with --apply, write what they propose over the client''s data'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;inbox;list'= {
            cand --client 'Only from this client'
            cand --kind 'Only this kind: comment, contact, decision, profile, paid'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --all 'Those that are done, too'
            cand --follow 'Go on, and print new messages as they come'
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
        &'portalctl;inbox;show'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;inbox;reply'= {
            cand --file 'Read the answer from a file; - reads standard input'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --text-stdin 'Read the answer from standard input'
            cand --keep-open 'The message goes on waiting'
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
        &'portalctl;inbox;done'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --apply 'Apply the proposed changes to the client first'
            cand --reopen 'Let them wait again'
            cand --atomic 'Settle nothing when one message is refused'
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
        &'portalctl;inbox;help'= {
            cand list 'List what clients wrote and nobody settled yet, oldest first'
            cand show 'Show one message whole, with its answers; for a proposal, old and new values'
            cand reply 'Answer a message, and settle it'
            cand done 'Settle messages; with --apply, write what they propose over the client''s data'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;inbox;help;list'= {
        }
        &'portalctl;inbox;help;show'= {
        }
        &'portalctl;inbox;help;reply'= {
        }
        &'portalctl;inbox;help;done'= {
        }
        &'portalctl;inbox;help;help'= {
        }
        &'portalctl;decision'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand list 'List decisions, newest first; those taken back, too'
            cand show 'Show a decision and everything that proves it'
            cand record 'Record that an offer was accepted or declined by telephone, mail or letter'
            cand withdraw 'Take a decision back, and open the offer again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;decision;list'= {
            cand --client 'Only about offers of this client'
            cand --document 'Only about this offer'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;decision;show'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --verify 'Recompute what proves it, and compare'
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
        &'portalctl;decision;record'= {
            cand --by 'Who decided'
            cand --role 'What that person is, such as Einkauf'
            cand --note 'What was said, or where the letter lies'
            cand --date 'The day it was decided [default: today]'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --accepted 'It was accepted'
            cand --declined 'It was declined'
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
        &'portalctl;decision;withdraw'= {
            cand --reason 'Why, for the history'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;decision;help'= {
            cand list 'List decisions, newest first; those taken back, too'
            cand show 'Show a decision and everything that proves it'
            cand record 'Record that an offer was accepted or declined by telephone, mail or letter'
            cand withdraw 'Take a decision back, and open the offer again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;decision;help;list'= {
        }
        &'portalctl;decision;help;show'= {
        }
        &'portalctl;decision;help;record'= {
        }
        &'portalctl;decision;help;withdraw'= {
        }
        &'portalctl;decision;help;help'= {
        }
        &'portalctl;payment'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand list 'List payments, newest first'
            cand record 'Record money that came in; the document is paid when nothing is left'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;payment;list'= {
            cand --client 'Only of this client'
            cand --document 'Only for this document'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;payment;record'= {
            cand --amount 'How much, in the document''s currency'
            cand --date 'The day it came [default: today]'
            cand --method 'How, such as bank-transfer or cash'
            cand --note 'A note for yourself'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --overpaid 'Also when it is more than is open'
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
        &'portalctl;payment;help'= {
            cand list 'List payments, newest first'
            cand record 'Record money that came in; the document is paid when nothing is left'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;payment;help;list'= {
        }
        &'portalctl;payment;help;record'= {
        }
        &'portalctl;payment;help;help'= {
        }
        &'portalctl;import'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand billomat 'Import answers of the Billomat API, JSON or XML'
            cand csv 'Import a list of clients in CSV'
            cand einvoice 'Import e-invoices, as XML or in PDFs'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;import;billomat'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --atomic 'Undo a whole file when something in it is refused; each file then needs what it names in itself or before it'
            cand --no-access 'Give nobody access, whatever Billomat and the setting default-access say'
            cand --adopt 'Take over clients that are here already under the same number'
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
        &'portalctl;import;csv'= {
            cand --map 'What a column means, by its name or as #3; ''COLUMN=-'' leaves it out'
            cand --update 'What becomes of known clients: never, fill (only what is empty here), or overwrite (also by empty cells)'
            cand --number 'Numbers of clients that have none; the count goes on behind the highest'
            cand --encoding 'How the text was saved, such as utf-8, windows-1252, utf-16le, macintosh or cp850'
            cand --delimiter 'What separates the cells: one character, or tab'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --show-mapping 'Print how the file is understood, and stop'
            cand --atomic 'Import nothing when a row is refused'
            cand --no-access 'Give new clients no access, whatever the setting default-access says'
            cand --no-header 'The first row holds data already; columns are called #1, #2, …'
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
        &'portalctl;import;einvoice'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --create-clients 'Add a client for each buyer that is none here yet, under the buyer''s id or the next number KD-…'
            cand --no-access 'Give new clients no access, whatever the setting default-access says'
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
        &'portalctl;import;help'= {
            cand billomat 'Import answers of the Billomat API, JSON or XML'
            cand csv 'Import a list of clients in CSV'
            cand einvoice 'Import e-invoices, as XML or in PDFs'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;import;help;billomat'= {
        }
        &'portalctl;import;help;csv'= {
        }
        &'portalctl;import;help;einvoice'= {
        }
        &'portalctl;import;help;help'= {
        }
        &'portalctl;export'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand clients 'Export all clients as CSV or JSON Lines'
            cand documents 'Export all documents as CSV or JSON Lines, with hashes'
            cand client 'Export everything about one client as a ZIP'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;export;clients'= {
            cand -o 'File to write; only its owner can read it [default: standard output]'
            cand --output 'File to write; only its owner can read it [default: standard output]'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --raw 'Leave cells that look like formulas as they are: for programs, not for spreadsheets'
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
        &'portalctl;export;documents'= {
            cand -o 'File to write; only its owner can read it [default: standard output]'
            cand --output 'File to write; only its owner can read it [default: standard output]'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --raw 'Leave cells that look like formulas as they are: for programs, not for spreadsheets'
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
        &'portalctl;export;client'= {
            cand -o 'File to write; only its owner can read it'
            cand --output 'File to write; only its owner can read it'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;export;help'= {
            cand clients 'Export all clients as CSV or JSON Lines'
            cand documents 'Export all documents as CSV or JSON Lines, with hashes'
            cand client 'Export everything about one client as a ZIP'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;export;help;clients'= {
        }
        &'portalctl;export;help;documents'= {
        }
        &'portalctl;export;help;client'= {
        }
        &'portalctl;export;help;help'= {
        }
        &'portalctl;audit'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand list 'List what was changed, when, and by whom'
            cand verify 'Check that nobody changed, removed or inserted an event'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;audit;list'= {
            cand --client 'Only events about this client'
            cand --action 'Only deeds of this kind: access, or access.grant'
            cand --since 'Only from this day on, or so long ago: 2026-11-01, yesterday, 7d'
            cand --last 'Only the newest so many'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;audit;verify'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;audit;help'= {
            cand list 'List what was changed, when, and by whom'
            cand verify 'Check that nobody changed, removed or inserted an event'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;audit;help;list'= {
        }
        &'portalctl;audit;help;verify'= {
        }
        &'portalctl;audit;help;help'= {
        }
        &'portalctl;backup'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand create 'Write everything into one file, while the portal is in use'
            cand verify 'Check a backup down to every byte, page and count'
            cand restore 'Bring a backup back'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;backup;create'= {
            cand --passphrase-file 'Read the passphrase from a file'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --with-keys 'The key file too, encrypted with a passphrase'
            cand --passphrase-stdin 'Read the passphrase from standard input'
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
        &'portalctl;backup;verify'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;backup;restore'= {
            cand --to 'Store to write instead of the usual one'
            cand --passphrase-file 'Read the passphrase from a file'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --replace 'Take the place of a store that is there, which is kept under a dated name'
            cand --with-keys 'The key file too, encrypted with a passphrase'
            cand --passphrase-stdin 'Read the passphrase from standard input'
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
        &'portalctl;backup;help'= {
            cand create 'Write everything into one file, while the portal is in use'
            cand verify 'Check a backup down to every byte, page and count'
            cand restore 'Bring a backup back'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;backup;help;create'= {
        }
        &'portalctl;backup;help;verify'= {
        }
        &'portalctl;backup;help;restore'= {
        }
        &'portalctl;backup;help;help'= {
        }
        &'portalctl;key'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand list 'List the keys of this portal; fails when the key file does not hold them'
            cand rotate 'Make a new key for all links from now on; the URLs of older links stay as they are'
            cand retire 'Retire a key: every link it signed is dead for good'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;key;list'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;key;rotate'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;key;retire'= {
            cand --confirm 'The same id again'
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;key;help'= {
            cand list 'List the keys of this portal; fails when the key file does not hold them'
            cand rotate 'Make a new key for all links from now on; the URLs of older links stay as they are'
            cand retire 'Retire a key: every link it signed is dead for good'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;key;help;list'= {
        }
        &'portalctl;key;help;rotate'= {
        }
        &'portalctl;key;help;retire'= {
        }
        &'portalctl;key;help;help'= {
        }
        &'portalctl;config'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand show 'Show what holds on this machine'
            cand path 'Print where store, key file and configuration lie, one per line'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;config;show'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
            cand --origin 'Say where each value comes from'
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
        &'portalctl;config;path'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
        &'portalctl;config;help'= {
            cand show 'Show what holds on this machine'
            cand path 'Print where store, key file and configuration lie, one per line'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'portalctl;config;help;show'= {
        }
        &'portalctl;config;help;path'= {
        }
        &'portalctl;config;help;help'= {
        }
        &'portalctl;completions'= {
            cand --store 'Store file; beats PORTALCTL_STORE and the configuration file'
            cand --config 'Configuration file; beats PORTALCTL_CONFIG'
            cand --format 'Print a line of your own per result, such as ''{number}\t{url}'''
            cand --color 'Use colours: auto, always or never; beats the configuration file'
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
            cand status 'Show how the portal is, on one screen'
            cand doctor 'Look for problems, and say what helps'
            cand serve 'Serve the portal to clients'
            cand settings 'Settings: the portal''s policy'
            cand client 'Clients: the operator''s business partners'
            cand document 'Documents: invoices, offers and what else clients see'
            cand access 'Access: who may enter, and why'
            cand link 'Secret links: create, list, rotate, revoke'
            cand password 'Passwords: for clients who log in instead of using a link'
            cand session 'Sessions: visitors who have entered, by link or by password'
            cand note 'Notes with portal links'
            cand template 'Templates of notes and mails'
            cand mail 'Mails: send, preview, test, mind the queue'
            cand inbox 'Inbox: comments, messages, decisions and proposals of clients'
            cand decision 'Decisions: offers accepted and declined, and what proves it'
            cand payment 'Payments: what came in for invoices, reminders and credit notes'
            cand import 'Import what other programs export'
            cand export 'Export clients and documents'
            cand audit 'The audit trail: who changed what, and the proof that it is complete'
            cand backup 'Backups: one file with everything, and how to bring it back'
            cand key 'Keys: what signs the secret links'
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
        &'portalctl;help;serve'= {
        }
        &'portalctl;help;settings'= {
            cand show 'Show all settings, or the value of one'
            cand set 'Change a setting'
            cand reset 'Put a setting back to its default'
            cand export 'Write all settings as TOML'
            cand apply 'Change settings to what a TOML file says'
        }
        &'portalctl;help;settings;show'= {
        }
        &'portalctl;help;settings;set'= {
        }
        &'portalctl;help;settings;reset'= {
        }
        &'portalctl;help;settings;export'= {
        }
        &'portalctl;help;settings;apply'= {
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
            cand add 'Add a document, as a draft or completed at once'
            cand edit 'Change a draft'
            cand complete 'Complete drafts: they never change again, and their clients may see them'
            cand list 'List documents, newest first'
            cand show 'Show one document: head, lines, taxes, files, and whether its client sees it'
            cand attach 'Attach PDF or XML files to a draft'
            cand detach 'Take a file off a draft'
            cand status 'Move a completed document''s status: paid, canceled, won, …'
            cand hide 'Hide documents from the portal; nothing else about them changes'
            cand unhide 'Show hidden documents on the portal again'
            cand delete 'Delete a draft with its files'
        }
        &'portalctl;help;document;add'= {
        }
        &'portalctl;help;document;edit'= {
        }
        &'portalctl;help;document;complete'= {
        }
        &'portalctl;help;document;list'= {
        }
        &'portalctl;help;document;show'= {
        }
        &'portalctl;help;document;attach'= {
        }
        &'portalctl;help;document;detach'= {
        }
        &'portalctl;help;document;status'= {
        }
        &'portalctl;help;document;hide'= {
        }
        &'portalctl;help;document;unhide'= {
        }
        &'portalctl;help;document;delete'= {
        }
        &'portalctl;help;access'= {
            cand grant 'Grant access, and print where each client enters'
            cand revoke 'Revoke access at once; links and passwords are kept for a later grant'
            cand list 'List who has access'
            cand show 'Show a client''s access, its exceptions from the settings, and where it enters'
            cand explain 'Explain what a client can see and do, and why'
        }
        &'portalctl;help;access;grant'= {
        }
        &'portalctl;help;access;revoke'= {
        }
        &'portalctl;help;access;list'= {
        }
        &'portalctl;help;access;show'= {
        }
        &'portalctl;help;access;explain'= {
        }
        &'portalctl;help;link'= {
            cand create 'Make a secret link, and print its URL'
            cand url 'Print standing links'
            cand list 'List links'
            cand show 'Show everything about one link, its URL too, and what was looked at by it'
            cand edit 'Narrow or widen a link; its URL stays the same'
            cand rotate 'Give links a new URL, and print it; the old one dies at once'
            cand revoke 'Cut links off at once; the client''s other links stay'
            cand identify 'Tell which link a leaked URL is, and how to end it'
            cand qr 'Draw a link as a QR code, in the terminal or as a file'
        }
        &'portalctl;help;link;create'= {
        }
        &'portalctl;help;link;url'= {
        }
        &'portalctl;help;link;list'= {
        }
        &'portalctl;help;link;show'= {
        }
        &'portalctl;help;link;edit'= {
        }
        &'portalctl;help;link;rotate'= {
        }
        &'portalctl;help;link;revoke'= {
        }
        &'portalctl;help;link;identify'= {
        }
        &'portalctl;help;link;qr'= {
        }
        &'portalctl;help;password'= {
            cand generate 'Make an initial password, and print user name and password this once'
            cand invite 'Print an address under which the client chooses a password, once'
            cand set 'Set a client''s password'
            cand clear 'Remove a client''s password and user name'
        }
        &'portalctl;help;password;generate'= {
        }
        &'portalctl;help;password;invite'= {
        }
        &'portalctl;help;password;set'= {
        }
        &'portalctl;help;password;clear'= {
        }
        &'portalctl;help;session'= {
            cand list 'List who is in the portal, newest first'
            cand revoke 'End sessions; the next request of each is refused'
        }
        &'portalctl;help;session;list'= {
        }
        &'portalctl;help;session;revoke'= {
        }
        &'portalctl;help;note'= {
            cand render 'Fill a text''s placeholders for a document, a client, or every client with access'
        }
        &'portalctl;help;note;render'= {
        }
        &'portalctl;help;template'= {
            cand list 'List the templates: those that come with the program, and your own'
            cand show 'Print the text of a template'
            cand set 'Keep a text of your own as a template'
            cand check 'Check the placeholders of a template or of a text'
            cand delete 'Delete a template of your own'
            cand placeholders 'List every placeholder with its meaning and what it prints'
        }
        &'portalctl;help;template;list'= {
        }
        &'portalctl;help;template;show'= {
        }
        &'portalctl;help;template;set'= {
        }
        &'portalctl;help;template;check'= {
        }
        &'portalctl;help;template;delete'= {
        }
        &'portalctl;help;template;placeholders'= {
        }
        &'portalctl;help;mail'= {
            cand send 'Queue mails to clients: how they enter the portal, or a document'
            cand preview 'Print a mail as it would be sent, without sending it'
            cand test 'Send one mail at once, to see whether mails get through'
            cand queue 'The queue of mails: list, retry, drop, run'
        }
        &'portalctl;help;mail;send'= {
            cand access 'Mail clients how they enter the portal'
            cand document 'Mail clients their documents, each with a link to it'
        }
        &'portalctl;help;mail;send;access'= {
        }
        &'portalctl;help;mail;send;document'= {
        }
        &'portalctl;help;mail;preview'= {
        }
        &'portalctl;help;mail;test'= {
        }
        &'portalctl;help;mail;queue'= {
            cand list 'List mails: those that wait, are being sent, or failed'
            cand retry 'Try mails again: now those that wait, anew those that failed or are held'
            cand drop 'Drop mails: they are not sent and stay in the list'
            cand run 'Deliver every mail that is due'
        }
        &'portalctl;help;mail;queue;list'= {
        }
        &'portalctl;help;mail;queue;retry'= {
        }
        &'portalctl;help;mail;queue;drop'= {
        }
        &'portalctl;help;mail;queue;run'= {
        }
        &'portalctl;help;inbox'= {
            cand list 'List what clients wrote and nobody settled yet, oldest first'
            cand show 'Show one message whole, with its answers; for a proposal, old and new values'
            cand reply 'Answer a message, and settle it'
            cand done 'Settle messages; with --apply, write what they propose over the client''s data'
        }
        &'portalctl;help;inbox;list'= {
        }
        &'portalctl;help;inbox;show'= {
        }
        &'portalctl;help;inbox;reply'= {
        }
        &'portalctl;help;inbox;done'= {
        }
        &'portalctl;help;decision'= {
            cand list 'List decisions, newest first; those taken back, too'
            cand show 'Show a decision and everything that proves it'
            cand record 'Record that an offer was accepted or declined by telephone, mail or letter'
            cand withdraw 'Take a decision back, and open the offer again'
        }
        &'portalctl;help;decision;list'= {
        }
        &'portalctl;help;decision;show'= {
        }
        &'portalctl;help;decision;record'= {
        }
        &'portalctl;help;decision;withdraw'= {
        }
        &'portalctl;help;payment'= {
            cand list 'List payments, newest first'
            cand record 'Record money that came in; the document is paid when nothing is left'
        }
        &'portalctl;help;payment;list'= {
        }
        &'portalctl;help;payment;record'= {
        }
        &'portalctl;help;import'= {
            cand billomat 'Import answers of the Billomat API, JSON or XML'
            cand csv 'Import a list of clients in CSV'
            cand einvoice 'Import e-invoices, as XML or in PDFs'
        }
        &'portalctl;help;import;billomat'= {
        }
        &'portalctl;help;import;csv'= {
        }
        &'portalctl;help;import;einvoice'= {
        }
        &'portalctl;help;export'= {
            cand clients 'Export all clients as CSV or JSON Lines'
            cand documents 'Export all documents as CSV or JSON Lines, with hashes'
            cand client 'Export everything about one client as a ZIP'
        }
        &'portalctl;help;export;clients'= {
        }
        &'portalctl;help;export;documents'= {
        }
        &'portalctl;help;export;client'= {
        }
        &'portalctl;help;audit'= {
            cand list 'List what was changed, when, and by whom'
            cand verify 'Check that nobody changed, removed or inserted an event'
        }
        &'portalctl;help;audit;list'= {
        }
        &'portalctl;help;audit;verify'= {
        }
        &'portalctl;help;backup'= {
            cand create 'Write everything into one file, while the portal is in use'
            cand verify 'Check a backup down to every byte, page and count'
            cand restore 'Bring a backup back'
        }
        &'portalctl;help;backup;create'= {
        }
        &'portalctl;help;backup;verify'= {
        }
        &'portalctl;help;backup;restore'= {
        }
        &'portalctl;help;key'= {
            cand list 'List the keys of this portal; fails when the key file does not hold them'
            cand rotate 'Make a new key for all links from now on; the URLs of older links stay as they are'
            cand retire 'Retire a key: every link it signed is dead for good'
        }
        &'portalctl;help;key;list'= {
        }
        &'portalctl;help;key;rotate'= {
        }
        &'portalctl;help;key;retire'= {
        }
        &'portalctl;help;config'= {
            cand show 'Show what holds on this machine'
            cand path 'Print where store, key file and configuration lie, one per line'
        }
        &'portalctl;help;config;show'= {
        }
        &'portalctl;help;config;path'= {
        }
        &'portalctl;help;completions'= {
        }
        &'portalctl;help;help'= {
        }
    ]
    $completions[$command]
}
