# fish completion for llmos
complete -c llmos -a '(llmos complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null | string match -v ":*")'
