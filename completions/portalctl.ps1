
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'portalctl' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'portalctl'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'portalctl' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Set up a portal')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Set up a portal with the data of a fictional company')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show how the portal is, on one screen')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look for problems, and say what helps')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve the portal to clients')
            [CompletionResult]::new('settings', 'settings', [CompletionResultType]::ParameterValue, 'Settings: the portal''s policy')
            [CompletionResult]::new('client', 'client', [CompletionResultType]::ParameterValue, 'Clients: the operator''s business partners')
            [CompletionResult]::new('document', 'document', [CompletionResultType]::ParameterValue, 'Documents: invoices, offers and what else clients see')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Access: who may enter, and why')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Secret links: create, list, rotate, revoke')
            [CompletionResult]::new('password', 'password', [CompletionResultType]::ParameterValue, 'Passwords: for clients who log in instead of using a link')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'Sessions: visitors who have entered, by link or by password')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Notes with portal links')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Templates of notes and mails')
            [CompletionResult]::new('mail', 'mail', [CompletionResultType]::ParameterValue, 'Mails: send, preview, test, mind the queue')
            [CompletionResult]::new('inbox', 'inbox', [CompletionResultType]::ParameterValue, 'Inbox: comments, messages, decisions and proposals of clients')
            [CompletionResult]::new('decision', 'decision', [CompletionResultType]::ParameterValue, 'Decisions: offers accepted and declined, and what proves it')
            [CompletionResult]::new('payment', 'payment', [CompletionResultType]::ParameterValue, 'Payments: what came in for invoices, reminders and credit notes')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import what other programs export')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export clients and documents')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'The audit trail: who changed what, and the proof that it is complete')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Backups: one file with everything, and how to bring it back')
            [CompletionResult]::new('key', 'key', [CompletionResultType]::ParameterValue, 'Keys: what signs the secret links')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Configuration of this machine')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;init' {
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Name of your company')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'A line of its address; give it once per line')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'E-mail address that clients may write to')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Web address of the portal, such as https://portal.example.com')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'Language of the portal: de or en')
            [CompletionResult]::new('--login-mode', '--login-mode', [CompletionResultType]::ParameterName, 'How clients enter: link or password')
            [CompletionResult]::new('--share', '--share', [CompletionResultType]::ParameterName, 'Kinds of documents that clients see, such as invoice,offer')
            [CompletionResult]::new('--allow', '--allow', [CompletionResultType]::ParameterName, 'What clients may do, such as download,comment or +pay')
            [CompletionResult]::new('--default-access', '--default-access', [CompletionResultType]::ParameterName, 'Which clients get access without being asked: none, future or all')
            [CompletionResult]::new('--iban', '--iban', [CompletionResultType]::ParameterName, 'IBAN that clients pay to')
            [CompletionResult]::new('--holder', '--holder', [CompletionResultType]::ParameterName, 'Holder of that account')
            [CompletionResult]::new('--primary', '--primary', [CompletionResultType]::ParameterName, 'Colour of links and buttons, such as ''#0a5c50''')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Settings file to take the answers from, as ''settings export'' writes it; flags beat it')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--ensure', '--ensure', [CompletionResultType]::ParameterName, 'Accept a portal that is there already and has the given settings')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;demo' {
            [CompletionResult]::new('--folder', '--folder', [CompletionResultType]::ParameterName, 'Folder for store and keys; it must not hold a portal yet')
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'Address and port of this machine to listen on; port 0 takes a free one')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--serve', '--serve', [CompletionResultType]::ParameterName, 'Open the portal, and print one way in per case')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;status' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;doctor' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;serve' {
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'Address and port to listen on; port 0 takes a free one [default: 127.0.0.1:8080]')
            [CompletionResult]::new('--trusted-proxy', '--trusted-proxy', [CompletionResultType]::ParameterName, 'Proxy whose X-Forwarded-For is believed; may be given several times')
            [CompletionResult]::new('--metrics', '--metrics', [CompletionResultType]::ParameterName, 'Address and port on which Prometheus reads metrics')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;settings' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show all settings, or the value of one')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change a setting')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Put a setting back to its default')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all settings as TOML')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Change settings to what a TOML file says')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;settings;show' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;settings;set' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;settings;reset' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;settings;export' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;settings;apply' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;settings;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show all settings, or the value of one')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change a setting')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Put a setting back to its default')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all settings as TOML')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Change settings to what a TOML file says')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;settings;help;show' {
            break
        }
        'portalctl;settings;help;set' {
            break
        }
        'portalctl;settings;help;reset' {
            break
        }
        'portalctl;settings;help;export' {
            break
        }
        'portalctl;settings;help;apply' {
            break
        }
        'portalctl;settings;help;help' {
            break
        }
        'portalctl;client' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a client')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a client''s data')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List clients')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about one client')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Archive a client: nothing is visible any more, everything is kept')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a client without completed documents, with its drafts and links')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;client;add' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the company or person')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'E-mail address')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'Language of pages and mails: de or en')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'business or consumer')
            [CompletionResult]::new('--salutation', '--salutation', [CompletionResultType]::ParameterName, 'Form of address, such as Frau or Herr')
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'First name of the person in charge')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'Last name of the person in charge')
            [CompletionResult]::new('--street', '--street', [CompletionResultType]::ParameterName, 'Street and house number')
            [CompletionResult]::new('--zip', '--zip', [CompletionResultType]::ParameterName, 'Postcode')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'Town')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Two letters, such as DE')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'Telephone number')
            [CompletionResult]::new('--website', '--website', [CompletionResultType]::ParameterName, 'Web address')
            [CompletionResult]::new('--tax-number', '--tax-number', [CompletionResultType]::ParameterName, 'Tax number')
            [CompletionResult]::new('--vat-number', '--vat-number', [CompletionResultType]::ParameterName, 'VAT number, such as DE123456789')
            [CompletionResult]::new('--iban', '--iban', [CompletionResultType]::ParameterName, 'The client''s own IBAN; its check digits are checked')
            [CompletionResult]::new('--bic', '--bic', [CompletionResultType]::ParameterName, 'BIC of the client''s bank')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A remark for yourself; clients never see it')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--ensure', '--ensure', [CompletionResultType]::ParameterName, 'Change an existing client instead of refusing; what is not said stays as it is')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;client;edit' {
            [CompletionResult]::new('--number', '--number', [CompletionResultType]::ParameterName, 'New client number')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the company or person')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'E-mail address')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'Language of pages and mails: de or en')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'business or consumer')
            [CompletionResult]::new('--salutation', '--salutation', [CompletionResultType]::ParameterName, 'Form of address, such as Frau or Herr')
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'First name of the person in charge')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'Last name of the person in charge')
            [CompletionResult]::new('--street', '--street', [CompletionResultType]::ParameterName, 'Street and house number')
            [CompletionResult]::new('--zip', '--zip', [CompletionResultType]::ParameterName, 'Postcode')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'Town')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Two letters, such as DE')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'Telephone number')
            [CompletionResult]::new('--website', '--website', [CompletionResultType]::ParameterName, 'Web address')
            [CompletionResult]::new('--tax-number', '--tax-number', [CompletionResultType]::ParameterName, 'Tax number')
            [CompletionResult]::new('--vat-number', '--vat-number', [CompletionResultType]::ParameterName, 'VAT number, such as DE123456789')
            [CompletionResult]::new('--iban', '--iban', [CompletionResultType]::ParameterName, 'The client''s own IBAN; its check digits are checked')
            [CompletionResult]::new('--bic', '--bic', [CompletionResultType]::ParameterName, 'BIC of the client''s bank')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A remark for yourself; clients never see it')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;client;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only those whose number, name or e-mail address holds this text')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--archived', '--archived', [CompletionResultType]::ParameterName, 'Archived clients instead of the others')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Archived clients too')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;client;show' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;client;archive' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--undo', '--undo', [CompletionResultType]::ParameterName, 'Take the client back out of the archive')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;client;delete' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;client;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a client')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a client''s data')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List clients')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about one client')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Archive a client: nothing is visible any more, everything is kept')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a client without completed documents, with its drafts and links')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;client;help;add' {
            break
        }
        'portalctl;client;help;edit' {
            break
        }
        'portalctl;client;help;list' {
            break
        }
        'portalctl;client;help;show' {
            break
        }
        'portalctl;client;help;archive' {
            break
        }
        'portalctl;client;help;delete' {
            break
        }
        'portalctl;client;help;help' {
            break
        }
        'portalctl;document' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a document, as a draft or completed at once')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a draft')
            [CompletionResult]::new('complete', 'complete', [CompletionResultType]::ParameterValue, 'Complete drafts: they never change again, and their clients may see them')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List documents, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one document: head, lines, taxes, files, and whether its client sees it')
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Attach PDF or XML files to a draft')
            [CompletionResult]::new('detach', 'detach', [CompletionResultType]::ParameterValue, 'Take a file off a draft')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Move a completed document''s status: paid, canceled, won, …')
            [CompletionResult]::new('hide', 'hide', [CompletionResultType]::ParameterValue, 'Hide documents from the portal; nothing else about them changes')
            [CompletionResult]::new('unhide', 'unhide', [CompletionResultType]::ParameterValue, 'Show hidden documents on the portal again')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a draft with its files')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;document;add' {
            [CompletionResult]::new('--json-file', '--json-file', [CompletionResultType]::ParameterName, 'Read documents as JSON from a file; - is standard input')
            [CompletionResult]::new('--client', '--client', [CompletionResultType]::ParameterName, 'Whose document it is')
            [CompletionResult]::new('--date', '--date', [CompletionResultType]::ParameterName, 'Date of the document: 2026-11-02, today, yesterday')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'When it is to be paid, or none')
            [CompletionResult]::new('--valid-until', '--valid-until', [CompletionResultType]::ParameterName, 'Last day on which an offer can be accepted, or none')
            [CompletionResult]::new('--net', '--net', [CompletionResultType]::ParameterName, 'Net total, such as 100.00; follows from the lines when left out')
            [CompletionResult]::new('--gross', '--gross', [CompletionResultType]::ParameterName, 'Gross total, such as 119.00; follows from the lines when left out')
            [CompletionResult]::new('--currency', '--currency', [CompletionResultType]::ParameterName, 'Currency of all amounts [default: EUR]')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What the document is called')
            [CompletionResult]::new('--intro', '--intro', [CompletionResultType]::ParameterName, 'Text above the lines')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Text below the lines')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'The recipient as printed; follows from the client when left out')
            [CompletionResult]::new('--line', '--line', [CompletionResultType]::ParameterName, 'A line: ''QUANTITY;UNIT;TITLE;UNIT_PRICE;TAX_RATE''; the rate may be empty, the flag repeated')
            [CompletionResult]::new('--tax', '--tax', [CompletionResultType]::ParameterName, 'A tax as printed: ''RATE;BASE;AMOUNT'' or ''RATE;BASE;AMOUNT;NAME''; follows from the lines when left out')
            [CompletionResult]::new('--attach', '--attach', [CompletionResultType]::ParameterName, 'Attach a PDF or XML file; the flag may be repeated')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--complete', '--complete', [CompletionResultType]::ParameterName, 'Complete it: from now on it never changes, and the client may see it')
            [CompletionResult]::new('--ensure', '--ensure', [CompletionResultType]::ParameterName, 'Make an existing draft what is said here, and nothing else, instead of refusing')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'Add no document when one is refused')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;document;edit' {
            [CompletionResult]::new('--number', '--number', [CompletionResultType]::ParameterName, 'New document number')
            [CompletionResult]::new('--client', '--client', [CompletionResultType]::ParameterName, 'Whose document it is')
            [CompletionResult]::new('--date', '--date', [CompletionResultType]::ParameterName, 'Date of the document: 2026-11-02, today, yesterday')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'When it is to be paid, or none')
            [CompletionResult]::new('--valid-until', '--valid-until', [CompletionResultType]::ParameterName, 'Last day on which an offer can be accepted, or none')
            [CompletionResult]::new('--net', '--net', [CompletionResultType]::ParameterName, 'Net total, such as 100.00; follows from the lines when left out')
            [CompletionResult]::new('--gross', '--gross', [CompletionResultType]::ParameterName, 'Gross total, such as 119.00; follows from the lines when left out')
            [CompletionResult]::new('--currency', '--currency', [CompletionResultType]::ParameterName, 'Currency of all amounts [default: EUR]')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What the document is called')
            [CompletionResult]::new('--intro', '--intro', [CompletionResultType]::ParameterName, 'Text above the lines')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Text below the lines')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'The recipient as printed; follows from the client when left out')
            [CompletionResult]::new('--line', '--line', [CompletionResultType]::ParameterName, 'A line: ''QUANTITY;UNIT;TITLE;UNIT_PRICE;TAX_RATE''; the rate may be empty, the flag repeated')
            [CompletionResult]::new('--tax', '--tax', [CompletionResultType]::ParameterName, 'A tax as printed: ''RATE;BASE;AMOUNT'' or ''RATE;BASE;AMOUNT;NAME''; follows from the lines when left out')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;document;complete' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'Complete nothing when one document is refused')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;document;list' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only these kinds, such as invoice,offer')
            [CompletionResult]::new('--client', '--client', [CompletionResultType]::ParameterName, 'Only documents of this client')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only documents that stand there: draft, open, overdue, paid, won, …')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Only from this day on')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Only up to this day')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--overdue', '--overdue', [CompletionResultType]::ParameterName, 'Only what should have been paid already')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;document;show' {
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write its files into this folder; no file is replaced')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;document;attach' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'document, e-invoice or enclosure')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;document;detach' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;document;status' {
            [CompletionResult]::new('--date', '--date', [CompletionResultType]::ParameterName, 'When it happened, for the audit trail [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;document;hide' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'Change nothing when one document is refused')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;document;unhide' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'Change nothing when one document is refused')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;document;delete' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;document;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a document, as a draft or completed at once')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a draft')
            [CompletionResult]::new('complete', 'complete', [CompletionResultType]::ParameterValue, 'Complete drafts: they never change again, and their clients may see them')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List documents, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one document: head, lines, taxes, files, and whether its client sees it')
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Attach PDF or XML files to a draft')
            [CompletionResult]::new('detach', 'detach', [CompletionResultType]::ParameterValue, 'Take a file off a draft')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Move a completed document''s status: paid, canceled, won, …')
            [CompletionResult]::new('hide', 'hide', [CompletionResultType]::ParameterValue, 'Hide documents from the portal; nothing else about them changes')
            [CompletionResult]::new('unhide', 'unhide', [CompletionResultType]::ParameterValue, 'Show hidden documents on the portal again')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a draft with its files')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;document;help;add' {
            break
        }
        'portalctl;document;help;edit' {
            break
        }
        'portalctl;document;help;complete' {
            break
        }
        'portalctl;document;help;list' {
            break
        }
        'portalctl;document;help;show' {
            break
        }
        'portalctl;document;help;attach' {
            break
        }
        'portalctl;document;help;detach' {
            break
        }
        'portalctl;document;help;status' {
            break
        }
        'portalctl;document;help;hide' {
            break
        }
        'portalctl;document;help;unhide' {
            break
        }
        'portalctl;document;help;delete' {
            break
        }
        'portalctl;document;help;help' {
            break
        }
        'portalctl;access' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('grant', 'grant', [CompletionResultType]::ParameterValue, 'Grant access, and print where each client enters')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke access at once; links and passwords are kept for a later grant')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who has access')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a client''s access, its exceptions from the settings, and where it enters')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain what a client can see and do, and why')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;access;grant' {
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Last day of access')
            [CompletionResult]::new('--share', '--share', [CompletionResultType]::ParameterName, 'Kinds the client sees instead of those in the settings; +KIND and -KIND change those')
            [CompletionResult]::new('--allow', '--allow', [CompletionResultType]::ParameterName, 'Actions the client is allowed instead of those in the settings; +ACTION and -ACTION change those')
            [CompletionResult]::new('--login', '--login', [CompletionResultType]::ParameterName, 'How the client enters: link, password, or settings')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every client that is not archived')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'Grant nobody when one client is refused')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;access;revoke' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every client that has access')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'Revoke nobody''s access when one client is refused')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;access;list' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Only those that are granted, ended after their last day, revoked, or never decided about (never)')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;access;show' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;access;explain' {
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'As seen by whoever comes with this link')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;access;help' {
            [CompletionResult]::new('grant', 'grant', [CompletionResultType]::ParameterValue, 'Grant access, and print where each client enters')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke access at once; links and passwords are kept for a later grant')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who has access')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a client''s access, its exceptions from the settings, and where it enters')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain what a client can see and do, and why')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;access;help;grant' {
            break
        }
        'portalctl;access;help;revoke' {
            break
        }
        'portalctl;access;help;list' {
            break
        }
        'portalctl;access;help;show' {
            break
        }
        'portalctl;access;help;explain' {
            break
        }
        'portalctl;access;help;help' {
            break
        }
        'portalctl;link' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a secret link, and print its URL')
            [CompletionResult]::new('url', 'url', [CompletionResultType]::ParameterValue, 'Print standing links')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List links')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about one link, its URL too, and what was looked at by it')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Narrow or widen a link; its URL stays the same')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Give links a new URL, and print it; the old one dies at once')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Cut links off at once; the client''s other links stay')
            [CompletionResult]::new('identify', 'identify', [CompletionResultType]::ParameterValue, 'Tell which link a leaked URL is, and how to end it')
            [CompletionResult]::new('qr', 'qr', [CompletionResultType]::ParameterValue, 'Draw a link as a QR code, in the terminal or as a file')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;link;create' {
            [CompletionResult]::new('--document', '--document', [CompletionResultType]::ParameterName, 'Document it opens; may be given several times')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A name for yourself, such as who gets it')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'When it ends: 30d, 12h, due+90d, a date, or never [default: see the settings link.*-expiry]')
            [CompletionResult]::new('--max-uses', '--max-uses', [CompletionResultType]::ParameterName, 'How often it can be opened')
            [CompletionResult]::new('--allow', '--allow', [CompletionResultType]::ParameterName, 'What its holder may do at most')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;link;url' {
            [CompletionResult]::new('--document', '--document', [CompletionResultType]::ParameterName, 'The standing link of this document instead')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every client with access')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'Print nothing when one client is refused')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;link;list' {
            [CompletionResult]::new('--client', '--client', [CompletionResultType]::ParameterName, 'Only links of this client')
            [CompletionResult]::new('--document', '--document', [CompletionResultType]::ParameterName, 'Only links made for this document')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Only links in this state: active, expired, used-up, revoked, suspended, dead')
            [CompletionResult]::new('--expiring', '--expiring', [CompletionResultType]::ParameterName, 'Only working links that end within this time, such as 30d')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;link;show' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;link;edit' {
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A name for yourself')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'When it ends: 30d, 12h, due+90d, a date, or never')
            [CompletionResult]::new('--max-uses', '--max-uses', [CompletionResultType]::ParameterName, 'How often it can be opened in all, or none for no limit')
            [CompletionResult]::new('--allow', '--allow', [CompletionResultType]::ParameterName, 'What its holder may do at most, or inherit for whatever the settings allow')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;link;rotate' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'Rotate nothing when one link is refused')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;link;revoke' {
            [CompletionResult]::new('--client', '--client', [CompletionResultType]::ParameterName, 'The client whose links --all means')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every link of the client')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'Revoke nothing when one link is refused')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;link;identify' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;link;qr' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Picture file to write, ending in .svg or .png; only its owner can read it')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Picture file to write, ending in .svg or .png; only its owner can read it')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;link;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a secret link, and print its URL')
            [CompletionResult]::new('url', 'url', [CompletionResultType]::ParameterValue, 'Print standing links')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List links')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about one link, its URL too, and what was looked at by it')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Narrow or widen a link; its URL stays the same')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Give links a new URL, and print it; the old one dies at once')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Cut links off at once; the client''s other links stay')
            [CompletionResult]::new('identify', 'identify', [CompletionResultType]::ParameterValue, 'Tell which link a leaked URL is, and how to end it')
            [CompletionResult]::new('qr', 'qr', [CompletionResultType]::ParameterValue, 'Draw a link as a QR code, in the terminal or as a file')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;link;help;create' {
            break
        }
        'portalctl;link;help;url' {
            break
        }
        'portalctl;link;help;list' {
            break
        }
        'portalctl;link;help;show' {
            break
        }
        'portalctl;link;help;edit' {
            break
        }
        'portalctl;link;help;rotate' {
            break
        }
        'portalctl;link;help;revoke' {
            break
        }
        'portalctl;link;help;identify' {
            break
        }
        'portalctl;link;help;qr' {
            break
        }
        'portalctl;link;help;help' {
            break
        }
        'portalctl;password' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Make an initial password, and print user name and password this once')
            [CompletionResult]::new('invite', 'invite', [CompletionResultType]::ParameterValue, 'Print an address under which the client chooses a password, once')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a client''s password')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Remove a client''s password and user name')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;password;generate' {
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name; else the one there is, the e-mail address, or one made from the client number')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'How long it can be used for the first login')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;password;invite' {
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name; else the one there is, the e-mail address, or one made from the client number')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'How long it can be used')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;password;set' {
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name; else the one there is, the e-mail address, or one made from the client number')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from the first line of a file')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input: its first line')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;password;clear' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;password;help' {
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Make an initial password, and print user name and password this once')
            [CompletionResult]::new('invite', 'invite', [CompletionResultType]::ParameterValue, 'Print an address under which the client chooses a password, once')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a client''s password')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Remove a client''s password and user name')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;password;help;generate' {
            break
        }
        'portalctl;password;help;invite' {
            break
        }
        'portalctl;password;help;set' {
            break
        }
        'portalctl;password;help;clear' {
            break
        }
        'portalctl;password;help;help' {
            break
        }
        'portalctl;session' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who is in the portal, newest first')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End sessions; the next request of each is refused')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;session;list' {
            [CompletionResult]::new('--client', '--client', [CompletionResultType]::ParameterName, 'Only of this client')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Only by this link')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Past sessions, too')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;session;revoke' {
            [CompletionResult]::new('--client', '--client', [CompletionResultType]::ParameterName, 'Every session of this client')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every session of everybody')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'End nothing when one session is refused')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;session;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who is in the portal, newest first')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End sessions; the next request of each is refused')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;session;help;list' {
            break
        }
        'portalctl;session;help;revoke' {
            break
        }
        'portalctl;session;help;help' {
            break
        }
        'portalctl;note' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Fill a text''s placeholders for a document, a client, or every client with access')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;note;render' {
            [CompletionResult]::new('--document', '--document', [CompletionResultType]::ParameterName, 'For this document: its number, KIND:NUMBER or #ID')
            [CompletionResult]::new('--client', '--client', [CompletionResultType]::ParameterName, 'For this client: its number or #ID')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Template in the client''s language, else the portal''s, else the one there is')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File with the text; - reads standard input')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Print this value instead of the real one; as often as needed')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'In this language; without it in the client''s')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'For every client with access, one JSON object each; needs --jsonl or --json')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;note;help' {
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Fill a text''s placeholders for a document, a client, or every client with access')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;note;help;render' {
            break
        }
        'portalctl;note;help;help' {
            break
        }
        'portalctl;template' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the templates: those that come with the program, and your own')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print the text of a template')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Keep a text of your own as a template')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the placeholders of a template or of a text')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a template of your own')
            [CompletionResult]::new('placeholders', 'placeholders', [CompletionResultType]::ParameterValue, 'List every placeholder with its meaning and what it prints')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;template;list' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only notes, or only mails')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'Only those in this language')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;template;show' {
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'In this language; without it in the portal''s, or else in the one there is')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;template;set' {
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'Language of the text; without it the portal''s')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it is for; without it a note, or what a template of that name is already')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject of a mail; may hold placeholders')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File with the text; - reads standard input')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;template;check' {
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File with the text; - reads standard input')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'The template in this language')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Whether it can also stand on a document of this kind')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;template;delete' {
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'Only in this language')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;template;placeholders' {
            [CompletionResult]::new('--prefix', '--prefix', [CompletionResultType]::ParameterName, 'Only those about this, such as Client, Invoice or Date')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'Language of the values')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;template;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the templates: those that come with the program, and your own')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print the text of a template')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Keep a text of your own as a template')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the placeholders of a template or of a text')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a template of your own')
            [CompletionResult]::new('placeholders', 'placeholders', [CompletionResultType]::ParameterValue, 'List every placeholder with its meaning and what it prints')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;template;help;list' {
            break
        }
        'portalctl;template;help;show' {
            break
        }
        'portalctl;template;help;set' {
            break
        }
        'portalctl;template;help;check' {
            break
        }
        'portalctl;template;help;delete' {
            break
        }
        'portalctl;template;help;placeholders' {
            break
        }
        'portalctl;template;help;help' {
            break
        }
        'portalctl;mail' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Queue mails to clients: how they enter the portal, or a document')
            [CompletionResult]::new('preview', 'preview', [CompletionResultType]::ParameterValue, 'Print a mail as it would be sent, without sending it')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Send one mail at once, to see whether mails get through')
            [CompletionResult]::new('queue', 'queue', [CompletionResultType]::ParameterValue, 'The queue of mails: list, retry, drop, run')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;mail;send' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Mail clients how they enter the portal')
            [CompletionResult]::new('document', 'document', [CompletionResultType]::ParameterValue, 'Mail clients their documents, each with a link to it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;mail;send;access' {
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Template instead of the usual one')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every client with access')
            [CompletionResult]::new('--only-new', '--only-new', [CompletionResultType]::ParameterName, 'Only clients that were never written to about their access')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Deliver at once what is due, instead of leaving that to `serve` or `mail queue run`')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'Write to nobody when one client is refused')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;mail;send;document' {
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Template instead of `document`')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--attach', '--attach', [CompletionResultType]::ParameterName, 'Enclose the document''s PDF')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Deliver at once what is due, instead of leaving that to `serve` or `mail queue run`')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'Send nothing when one document is refused')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;mail;send;help' {
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Mail clients how they enter the portal')
            [CompletionResult]::new('document', 'document', [CompletionResultType]::ParameterValue, 'Mail clients their documents, each with a link to it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;mail;send;help;access' {
            break
        }
        'portalctl;mail;send;help;document' {
            break
        }
        'portalctl;mail;send;help;help' {
            break
        }
        'portalctl;mail;preview' {
            [CompletionResult]::new('--document', '--document', [CompletionResultType]::ParameterName, 'This document: its number, KIND:NUMBER or #ID')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Template instead of the usual one')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--attach', '--attach', [CompletionResultType]::ParameterName, 'Enclose the document''s PDF')
            [CompletionResult]::new('--eml', '--eml', [CompletionResultType]::ParameterName, 'Print the whole message, as mail programs store it')
            [CompletionResult]::new('--html', '--html', [CompletionResultType]::ParameterName, 'Print the HTML part, its logo included')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;mail;test' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;mail;queue' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List mails: those that wait, are being sent, or failed')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Try mails again: now those that wait, anew those that failed or are held')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Drop mails: they are not sent and stay in the list')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Deliver every mail that is due')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;mail;queue;list' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Only those in this state: waiting, sending, sent, failed or dropped')
            [CompletionResult]::new('--client', '--client', [CompletionResultType]::ParameterName, 'Only those to this client')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Those that were sent or dropped, too')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;mail;queue;retry' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--failed', '--failed', [CompletionResultType]::ParameterName, 'All that failed')
            [CompletionResult]::new('--waiting', '--waiting', [CompletionResultType]::ParameterName, 'All that wait for their next attempt')
            [CompletionResult]::new('--held', '--held', [CompletionResultType]::ParameterName, 'All that are held since a backup was restored')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;mail;queue;drop' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--failed', '--failed', [CompletionResultType]::ParameterName, 'All that failed')
            [CompletionResult]::new('--waiting', '--waiting', [CompletionResultType]::ParameterName, 'All that wait')
            [CompletionResult]::new('--held', '--held', [CompletionResultType]::ParameterName, 'All that are held since a backup was restored')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;mail;queue;run' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Leave what exceeds mail.rate for the next run, instead of waiting for the next minute')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;mail;queue;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List mails: those that wait, are being sent, or failed')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Try mails again: now those that wait, anew those that failed or are held')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Drop mails: they are not sent and stay in the list')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Deliver every mail that is due')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;mail;queue;help;list' {
            break
        }
        'portalctl;mail;queue;help;retry' {
            break
        }
        'portalctl;mail;queue;help;drop' {
            break
        }
        'portalctl;mail;queue;help;run' {
            break
        }
        'portalctl;mail;queue;help;help' {
            break
        }
        'portalctl;mail;help' {
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Queue mails to clients: how they enter the portal, or a document')
            [CompletionResult]::new('preview', 'preview', [CompletionResultType]::ParameterValue, 'Print a mail as it would be sent, without sending it')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Send one mail at once, to see whether mails get through')
            [CompletionResult]::new('queue', 'queue', [CompletionResultType]::ParameterValue, 'The queue of mails: list, retry, drop, run')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;mail;help;send' {
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Mail clients how they enter the portal')
            [CompletionResult]::new('document', 'document', [CompletionResultType]::ParameterValue, 'Mail clients their documents, each with a link to it')
            break
        }
        'portalctl;mail;help;send;access' {
            break
        }
        'portalctl;mail;help;send;document' {
            break
        }
        'portalctl;mail;help;preview' {
            break
        }
        'portalctl;mail;help;test' {
            break
        }
        'portalctl;mail;help;queue' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List mails: those that wait, are being sent, or failed')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Try mails again: now those that wait, anew those that failed or are held')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Drop mails: they are not sent and stay in the list')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Deliver every mail that is due')
            break
        }
        'portalctl;mail;help;queue;list' {
            break
        }
        'portalctl;mail;help;queue;retry' {
            break
        }
        'portalctl;mail;help;queue;drop' {
            break
        }
        'portalctl;mail;help;queue;run' {
            break
        }
        'portalctl;mail;help;help' {
            break
        }
        'portalctl;inbox' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what clients wrote and nobody settled yet, oldest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one message whole, with its answers; for a proposal, old and new values')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Answer a message, and settle it')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Settle messages; with --apply, write what they propose over the client''s data')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;inbox;list' {
            [CompletionResult]::new('--client', '--client', [CompletionResultType]::ParameterName, 'Only from this client')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only this kind: comment, contact, decision, profile, paid')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Those that are done, too')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Go on, and print new messages as they come')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;inbox;show' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;inbox;reply' {
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Read the answer from a file; - reads standard input')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--text-stdin', '--text-stdin', [CompletionResultType]::ParameterName, 'Read the answer from standard input')
            [CompletionResult]::new('--keep-open', '--keep-open', [CompletionResultType]::ParameterName, 'The message goes on waiting')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;inbox;done' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--apply', '--apply', [CompletionResultType]::ParameterName, 'Apply the proposed changes to the client first')
            [CompletionResult]::new('--reopen', '--reopen', [CompletionResultType]::ParameterName, 'Let them wait again')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'Settle nothing when one message is refused')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;inbox;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what clients wrote and nobody settled yet, oldest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one message whole, with its answers; for a proposal, old and new values')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Answer a message, and settle it')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Settle messages; with --apply, write what they propose over the client''s data')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;inbox;help;list' {
            break
        }
        'portalctl;inbox;help;show' {
            break
        }
        'portalctl;inbox;help;reply' {
            break
        }
        'portalctl;inbox;help;done' {
            break
        }
        'portalctl;inbox;help;help' {
            break
        }
        'portalctl;decision' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List decisions, newest first; those taken back, too')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a decision and everything that proves it')
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'Record that an offer was accepted or declined by telephone, mail or letter')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take a decision back, and open the offer again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;decision;list' {
            [CompletionResult]::new('--client', '--client', [CompletionResultType]::ParameterName, 'Only about offers of this client')
            [CompletionResult]::new('--document', '--document', [CompletionResultType]::ParameterName, 'Only about this offer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;decision;show' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--verify', '--verify', [CompletionResultType]::ParameterName, 'Recompute what proves it, and compare')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;decision;record' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who decided')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'What that person is, such as Einkauf')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'What was said, or where the letter lies')
            [CompletionResult]::new('--date', '--date', [CompletionResultType]::ParameterName, 'The day it was decided [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--accepted', '--accepted', [CompletionResultType]::ParameterName, 'It was accepted')
            [CompletionResult]::new('--declined', '--declined', [CompletionResultType]::ParameterName, 'It was declined')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;decision;withdraw' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the history')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;decision;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List decisions, newest first; those taken back, too')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a decision and everything that proves it')
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'Record that an offer was accepted or declined by telephone, mail or letter')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take a decision back, and open the offer again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;decision;help;list' {
            break
        }
        'portalctl;decision;help;show' {
            break
        }
        'portalctl;decision;help;record' {
            break
        }
        'portalctl;decision;help;withdraw' {
            break
        }
        'portalctl;decision;help;help' {
            break
        }
        'portalctl;payment' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List payments, newest first')
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'Record money that came in; the document is paid when nothing is left')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;payment;list' {
            [CompletionResult]::new('--client', '--client', [CompletionResultType]::ParameterName, 'Only of this client')
            [CompletionResult]::new('--document', '--document', [CompletionResultType]::ParameterName, 'Only for this document')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;payment;record' {
            [CompletionResult]::new('--amount', '--amount', [CompletionResultType]::ParameterName, 'How much, in the document''s currency')
            [CompletionResult]::new('--date', '--date', [CompletionResultType]::ParameterName, 'The day it came [default: today]')
            [CompletionResult]::new('--method', '--method', [CompletionResultType]::ParameterName, 'How, such as bank-transfer or cash')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A note for yourself')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--overpaid', '--overpaid', [CompletionResultType]::ParameterName, 'Also when it is more than is open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;payment;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List payments, newest first')
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'Record money that came in; the document is paid when nothing is left')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;payment;help;list' {
            break
        }
        'portalctl;payment;help;record' {
            break
        }
        'portalctl;payment;help;help' {
            break
        }
        'portalctl;import' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('billomat', 'billomat', [CompletionResultType]::ParameterValue, 'Import answers of the Billomat API, JSON or XML')
            [CompletionResult]::new('csv', 'csv', [CompletionResultType]::ParameterValue, 'Import a list of clients in CSV')
            [CompletionResult]::new('einvoice', 'einvoice', [CompletionResultType]::ParameterValue, 'Import e-invoices, as XML or in PDFs')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;import;billomat' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'Undo a whole file when something in it is refused; each file then needs what it names in itself or before it')
            [CompletionResult]::new('--no-access', '--no-access', [CompletionResultType]::ParameterName, 'Give nobody access, whatever Billomat and the setting default-access say')
            [CompletionResult]::new('--adopt', '--adopt', [CompletionResultType]::ParameterName, 'Take over clients that are here already under the same number')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;import;csv' {
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'What a column means, by its name or as #3; ''COLUMN=-'' leaves it out')
            [CompletionResult]::new('--update', '--update', [CompletionResultType]::ParameterName, 'What becomes of known clients: never, fill (only what is empty here), or overwrite (also by empty cells)')
            [CompletionResult]::new('--number', '--number', [CompletionResultType]::ParameterName, 'Numbers of clients that have none; the count goes on behind the highest')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'How the text was saved, such as utf-8, windows-1252, utf-16le, macintosh or cp850')
            [CompletionResult]::new('--delimiter', '--delimiter', [CompletionResultType]::ParameterName, 'What separates the cells: one character, or tab')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--show-mapping', '--show-mapping', [CompletionResultType]::ParameterName, 'Print how the file is understood, and stop')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'Import nothing when a row is refused')
            [CompletionResult]::new('--no-access', '--no-access', [CompletionResultType]::ParameterName, 'Give new clients no access, whatever the setting default-access says')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'The first row holds data already; columns are called #1, #2, …')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;import;einvoice' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--create-clients', '--create-clients', [CompletionResultType]::ParameterName, 'Add a client for each buyer that is none here yet, under the buyer''s id or the next number KD-…')
            [CompletionResult]::new('--no-access', '--no-access', [CompletionResultType]::ParameterName, 'Give new clients no access, whatever the setting default-access says')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;import;help' {
            [CompletionResult]::new('billomat', 'billomat', [CompletionResultType]::ParameterValue, 'Import answers of the Billomat API, JSON or XML')
            [CompletionResult]::new('csv', 'csv', [CompletionResultType]::ParameterValue, 'Import a list of clients in CSV')
            [CompletionResult]::new('einvoice', 'einvoice', [CompletionResultType]::ParameterValue, 'Import e-invoices, as XML or in PDFs')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;import;help;billomat' {
            break
        }
        'portalctl;import;help;csv' {
            break
        }
        'portalctl;import;help;einvoice' {
            break
        }
        'portalctl;import;help;help' {
            break
        }
        'portalctl;export' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('clients', 'clients', [CompletionResultType]::ParameterValue, 'Export all clients as CSV or JSON Lines')
            [CompletionResult]::new('documents', 'documents', [CompletionResultType]::ParameterValue, 'Export all documents as CSV or JSON Lines, with hashes')
            [CompletionResult]::new('client', 'client', [CompletionResultType]::ParameterValue, 'Export everything about one client as a ZIP')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;export;clients' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File to write; only its owner can read it [default: standard output]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'File to write; only its owner can read it [default: standard output]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells that look like formulas as they are: for programs, not for spreadsheets')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;export;documents' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File to write; only its owner can read it [default: standard output]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'File to write; only its owner can read it [default: standard output]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells that look like formulas as they are: for programs, not for spreadsheets')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;export;client' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File to write; only its owner can read it')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'File to write; only its owner can read it')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;export;help' {
            [CompletionResult]::new('clients', 'clients', [CompletionResultType]::ParameterValue, 'Export all clients as CSV or JSON Lines')
            [CompletionResult]::new('documents', 'documents', [CompletionResultType]::ParameterValue, 'Export all documents as CSV or JSON Lines, with hashes')
            [CompletionResult]::new('client', 'client', [CompletionResultType]::ParameterValue, 'Export everything about one client as a ZIP')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;export;help;clients' {
            break
        }
        'portalctl;export;help;documents' {
            break
        }
        'portalctl;export;help;client' {
            break
        }
        'portalctl;export;help;help' {
            break
        }
        'portalctl;audit' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what was changed, when, and by whom')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check that nobody changed, removed or inserted an event')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;audit;list' {
            [CompletionResult]::new('--client', '--client', [CompletionResultType]::ParameterName, 'Only events about this client')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'Only deeds of this kind: access, or access.grant')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only from this day on, or so long ago: 2026-11-01, yesterday, 7d')
            [CompletionResult]::new('--last', '--last', [CompletionResultType]::ParameterName, 'Only the newest so many')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;audit;verify' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;audit;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what was changed, when, and by whom')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check that nobody changed, removed or inserted an event')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;audit;help;list' {
            break
        }
        'portalctl;audit;help;verify' {
            break
        }
        'portalctl;audit;help;help' {
            break
        }
        'portalctl;backup' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Write everything into one file, while the portal is in use')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check a backup down to every byte, page and count')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Bring a backup back')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;backup;create' {
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'Read the passphrase from a file')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--with-keys', '--with-keys', [CompletionResultType]::ParameterName, 'The key file too, encrypted with a passphrase')
            [CompletionResult]::new('--passphrase-stdin', '--passphrase-stdin', [CompletionResultType]::ParameterName, 'Read the passphrase from standard input')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;backup;verify' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;backup;restore' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Store to write instead of the usual one')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'Read the passphrase from a file')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--replace', '--replace', [CompletionResultType]::ParameterName, 'Take the place of a store that is there, which is kept under a dated name')
            [CompletionResult]::new('--with-keys', '--with-keys', [CompletionResultType]::ParameterName, 'The key file too, encrypted with a passphrase')
            [CompletionResult]::new('--passphrase-stdin', '--passphrase-stdin', [CompletionResultType]::ParameterName, 'Read the passphrase from standard input')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;backup;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Write everything into one file, while the portal is in use')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check a backup down to every byte, page and count')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Bring a backup back')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;backup;help;create' {
            break
        }
        'portalctl;backup;help;verify' {
            break
        }
        'portalctl;backup;help;restore' {
            break
        }
        'portalctl;backup;help;help' {
            break
        }
        'portalctl;key' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the keys of this portal; fails when the key file does not hold them')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Make a new key for all links from now on; the URLs of older links stay as they are')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Retire a key: every link it signed is dead for good')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;key;list' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;key;rotate' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;key;retire' {
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The same id again')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;key;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the keys of this portal; fails when the key file does not hold them')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Make a new key for all links from now on; the URLs of older links stay as they are')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Retire a key: every link it signed is dead for good')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;key;help;list' {
            break
        }
        'portalctl;key;help;rotate' {
            break
        }
        'portalctl;key;help;retire' {
            break
        }
        'portalctl;key;help;help' {
            break
        }
        'portalctl;config' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what holds on this machine')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print where store, key file and configuration lie, one per line')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;config;show' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--origin', '--origin', [CompletionResultType]::ParameterName, 'Say where each value comes from')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;config;path' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;config;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what holds on this machine')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print where store, key file and configuration lie, one per line')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;config;help;show' {
            break
        }
        'portalctl;config;help;path' {
            break
        }
        'portalctl;config;help;help' {
            break
        }
        'portalctl;completions' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store file; beats PORTALCTL_STORE and the configuration file')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file; beats PORTALCTL_CONFIG')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print a line of your own per result, such as ''{number}\t{url}''')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colours: auto, always or never; beats the configuration file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Print one JSON object per line')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing beside the result')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, keep nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'portalctl;help' {
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Set up a portal')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Set up a portal with the data of a fictional company')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show how the portal is, on one screen')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look for problems, and say what helps')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve the portal to clients')
            [CompletionResult]::new('settings', 'settings', [CompletionResultType]::ParameterValue, 'Settings: the portal''s policy')
            [CompletionResult]::new('client', 'client', [CompletionResultType]::ParameterValue, 'Clients: the operator''s business partners')
            [CompletionResult]::new('document', 'document', [CompletionResultType]::ParameterValue, 'Documents: invoices, offers and what else clients see')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Access: who may enter, and why')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Secret links: create, list, rotate, revoke')
            [CompletionResult]::new('password', 'password', [CompletionResultType]::ParameterValue, 'Passwords: for clients who log in instead of using a link')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'Sessions: visitors who have entered, by link or by password')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Notes with portal links')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Templates of notes and mails')
            [CompletionResult]::new('mail', 'mail', [CompletionResultType]::ParameterValue, 'Mails: send, preview, test, mind the queue')
            [CompletionResult]::new('inbox', 'inbox', [CompletionResultType]::ParameterValue, 'Inbox: comments, messages, decisions and proposals of clients')
            [CompletionResult]::new('decision', 'decision', [CompletionResultType]::ParameterValue, 'Decisions: offers accepted and declined, and what proves it')
            [CompletionResult]::new('payment', 'payment', [CompletionResultType]::ParameterValue, 'Payments: what came in for invoices, reminders and credit notes')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import what other programs export')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export clients and documents')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'The audit trail: who changed what, and the proof that it is complete')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Backups: one file with everything, and how to bring it back')
            [CompletionResult]::new('key', 'key', [CompletionResultType]::ParameterValue, 'Keys: what signs the secret links')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Configuration of this machine')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'portalctl;help;init' {
            break
        }
        'portalctl;help;demo' {
            break
        }
        'portalctl;help;status' {
            break
        }
        'portalctl;help;doctor' {
            break
        }
        'portalctl;help;serve' {
            break
        }
        'portalctl;help;settings' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show all settings, or the value of one')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change a setting')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Put a setting back to its default')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all settings as TOML')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Change settings to what a TOML file says')
            break
        }
        'portalctl;help;settings;show' {
            break
        }
        'portalctl;help;settings;set' {
            break
        }
        'portalctl;help;settings;reset' {
            break
        }
        'portalctl;help;settings;export' {
            break
        }
        'portalctl;help;settings;apply' {
            break
        }
        'portalctl;help;client' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a client')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a client''s data')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List clients')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about one client')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Archive a client: nothing is visible any more, everything is kept')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a client without completed documents, with its drafts and links')
            break
        }
        'portalctl;help;client;add' {
            break
        }
        'portalctl;help;client;edit' {
            break
        }
        'portalctl;help;client;list' {
            break
        }
        'portalctl;help;client;show' {
            break
        }
        'portalctl;help;client;archive' {
            break
        }
        'portalctl;help;client;delete' {
            break
        }
        'portalctl;help;document' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a document, as a draft or completed at once')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a draft')
            [CompletionResult]::new('complete', 'complete', [CompletionResultType]::ParameterValue, 'Complete drafts: they never change again, and their clients may see them')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List documents, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one document: head, lines, taxes, files, and whether its client sees it')
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Attach PDF or XML files to a draft')
            [CompletionResult]::new('detach', 'detach', [CompletionResultType]::ParameterValue, 'Take a file off a draft')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Move a completed document''s status: paid, canceled, won, …')
            [CompletionResult]::new('hide', 'hide', [CompletionResultType]::ParameterValue, 'Hide documents from the portal; nothing else about them changes')
            [CompletionResult]::new('unhide', 'unhide', [CompletionResultType]::ParameterValue, 'Show hidden documents on the portal again')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a draft with its files')
            break
        }
        'portalctl;help;document;add' {
            break
        }
        'portalctl;help;document;edit' {
            break
        }
        'portalctl;help;document;complete' {
            break
        }
        'portalctl;help;document;list' {
            break
        }
        'portalctl;help;document;show' {
            break
        }
        'portalctl;help;document;attach' {
            break
        }
        'portalctl;help;document;detach' {
            break
        }
        'portalctl;help;document;status' {
            break
        }
        'portalctl;help;document;hide' {
            break
        }
        'portalctl;help;document;unhide' {
            break
        }
        'portalctl;help;document;delete' {
            break
        }
        'portalctl;help;access' {
            [CompletionResult]::new('grant', 'grant', [CompletionResultType]::ParameterValue, 'Grant access, and print where each client enters')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke access at once; links and passwords are kept for a later grant')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who has access')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a client''s access, its exceptions from the settings, and where it enters')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain what a client can see and do, and why')
            break
        }
        'portalctl;help;access;grant' {
            break
        }
        'portalctl;help;access;revoke' {
            break
        }
        'portalctl;help;access;list' {
            break
        }
        'portalctl;help;access;show' {
            break
        }
        'portalctl;help;access;explain' {
            break
        }
        'portalctl;help;link' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a secret link, and print its URL')
            [CompletionResult]::new('url', 'url', [CompletionResultType]::ParameterValue, 'Print standing links')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List links')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about one link, its URL too, and what was looked at by it')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Narrow or widen a link; its URL stays the same')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Give links a new URL, and print it; the old one dies at once')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Cut links off at once; the client''s other links stay')
            [CompletionResult]::new('identify', 'identify', [CompletionResultType]::ParameterValue, 'Tell which link a leaked URL is, and how to end it')
            [CompletionResult]::new('qr', 'qr', [CompletionResultType]::ParameterValue, 'Draw a link as a QR code, in the terminal or as a file')
            break
        }
        'portalctl;help;link;create' {
            break
        }
        'portalctl;help;link;url' {
            break
        }
        'portalctl;help;link;list' {
            break
        }
        'portalctl;help;link;show' {
            break
        }
        'portalctl;help;link;edit' {
            break
        }
        'portalctl;help;link;rotate' {
            break
        }
        'portalctl;help;link;revoke' {
            break
        }
        'portalctl;help;link;identify' {
            break
        }
        'portalctl;help;link;qr' {
            break
        }
        'portalctl;help;password' {
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Make an initial password, and print user name and password this once')
            [CompletionResult]::new('invite', 'invite', [CompletionResultType]::ParameterValue, 'Print an address under which the client chooses a password, once')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a client''s password')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Remove a client''s password and user name')
            break
        }
        'portalctl;help;password;generate' {
            break
        }
        'portalctl;help;password;invite' {
            break
        }
        'portalctl;help;password;set' {
            break
        }
        'portalctl;help;password;clear' {
            break
        }
        'portalctl;help;session' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who is in the portal, newest first')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End sessions; the next request of each is refused')
            break
        }
        'portalctl;help;session;list' {
            break
        }
        'portalctl;help;session;revoke' {
            break
        }
        'portalctl;help;note' {
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Fill a text''s placeholders for a document, a client, or every client with access')
            break
        }
        'portalctl;help;note;render' {
            break
        }
        'portalctl;help;template' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the templates: those that come with the program, and your own')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print the text of a template')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Keep a text of your own as a template')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the placeholders of a template or of a text')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a template of your own')
            [CompletionResult]::new('placeholders', 'placeholders', [CompletionResultType]::ParameterValue, 'List every placeholder with its meaning and what it prints')
            break
        }
        'portalctl;help;template;list' {
            break
        }
        'portalctl;help;template;show' {
            break
        }
        'portalctl;help;template;set' {
            break
        }
        'portalctl;help;template;check' {
            break
        }
        'portalctl;help;template;delete' {
            break
        }
        'portalctl;help;template;placeholders' {
            break
        }
        'portalctl;help;mail' {
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Queue mails to clients: how they enter the portal, or a document')
            [CompletionResult]::new('preview', 'preview', [CompletionResultType]::ParameterValue, 'Print a mail as it would be sent, without sending it')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Send one mail at once, to see whether mails get through')
            [CompletionResult]::new('queue', 'queue', [CompletionResultType]::ParameterValue, 'The queue of mails: list, retry, drop, run')
            break
        }
        'portalctl;help;mail;send' {
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Mail clients how they enter the portal')
            [CompletionResult]::new('document', 'document', [CompletionResultType]::ParameterValue, 'Mail clients their documents, each with a link to it')
            break
        }
        'portalctl;help;mail;send;access' {
            break
        }
        'portalctl;help;mail;send;document' {
            break
        }
        'portalctl;help;mail;preview' {
            break
        }
        'portalctl;help;mail;test' {
            break
        }
        'portalctl;help;mail;queue' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List mails: those that wait, are being sent, or failed')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Try mails again: now those that wait, anew those that failed or are held')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Drop mails: they are not sent and stay in the list')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Deliver every mail that is due')
            break
        }
        'portalctl;help;mail;queue;list' {
            break
        }
        'portalctl;help;mail;queue;retry' {
            break
        }
        'portalctl;help;mail;queue;drop' {
            break
        }
        'portalctl;help;mail;queue;run' {
            break
        }
        'portalctl;help;inbox' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what clients wrote and nobody settled yet, oldest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one message whole, with its answers; for a proposal, old and new values')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Answer a message, and settle it')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Settle messages; with --apply, write what they propose over the client''s data')
            break
        }
        'portalctl;help;inbox;list' {
            break
        }
        'portalctl;help;inbox;show' {
            break
        }
        'portalctl;help;inbox;reply' {
            break
        }
        'portalctl;help;inbox;done' {
            break
        }
        'portalctl;help;decision' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List decisions, newest first; those taken back, too')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a decision and everything that proves it')
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'Record that an offer was accepted or declined by telephone, mail or letter')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take a decision back, and open the offer again')
            break
        }
        'portalctl;help;decision;list' {
            break
        }
        'portalctl;help;decision;show' {
            break
        }
        'portalctl;help;decision;record' {
            break
        }
        'portalctl;help;decision;withdraw' {
            break
        }
        'portalctl;help;payment' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List payments, newest first')
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'Record money that came in; the document is paid when nothing is left')
            break
        }
        'portalctl;help;payment;list' {
            break
        }
        'portalctl;help;payment;record' {
            break
        }
        'portalctl;help;import' {
            [CompletionResult]::new('billomat', 'billomat', [CompletionResultType]::ParameterValue, 'Import answers of the Billomat API, JSON or XML')
            [CompletionResult]::new('csv', 'csv', [CompletionResultType]::ParameterValue, 'Import a list of clients in CSV')
            [CompletionResult]::new('einvoice', 'einvoice', [CompletionResultType]::ParameterValue, 'Import e-invoices, as XML or in PDFs')
            break
        }
        'portalctl;help;import;billomat' {
            break
        }
        'portalctl;help;import;csv' {
            break
        }
        'portalctl;help;import;einvoice' {
            break
        }
        'portalctl;help;export' {
            [CompletionResult]::new('clients', 'clients', [CompletionResultType]::ParameterValue, 'Export all clients as CSV or JSON Lines')
            [CompletionResult]::new('documents', 'documents', [CompletionResultType]::ParameterValue, 'Export all documents as CSV or JSON Lines, with hashes')
            [CompletionResult]::new('client', 'client', [CompletionResultType]::ParameterValue, 'Export everything about one client as a ZIP')
            break
        }
        'portalctl;help;export;clients' {
            break
        }
        'portalctl;help;export;documents' {
            break
        }
        'portalctl;help;export;client' {
            break
        }
        'portalctl;help;audit' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what was changed, when, and by whom')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check that nobody changed, removed or inserted an event')
            break
        }
        'portalctl;help;audit;list' {
            break
        }
        'portalctl;help;audit;verify' {
            break
        }
        'portalctl;help;backup' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Write everything into one file, while the portal is in use')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check a backup down to every byte, page and count')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Bring a backup back')
            break
        }
        'portalctl;help;backup;create' {
            break
        }
        'portalctl;help;backup;verify' {
            break
        }
        'portalctl;help;backup;restore' {
            break
        }
        'portalctl;help;key' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the keys of this portal; fails when the key file does not hold them')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Make a new key for all links from now on; the URLs of older links stay as they are')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Retire a key: every link it signed is dead for good')
            break
        }
        'portalctl;help;key;list' {
            break
        }
        'portalctl;help;key;rotate' {
            break
        }
        'portalctl;help;key;retire' {
            break
        }
        'portalctl;help;config' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what holds on this machine')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print where store, key file and configuration lie, one per line')
            break
        }
        'portalctl;help;config;show' {
            break
        }
        'portalctl;help;config;path' {
            break
        }
        'portalctl;help;completions' {
            break
        }
        'portalctl;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
