/** What politeness puts around an order: greetings, thanks, "I would like to". What stands in quotes is a sign by then. */

type Turn = readonly [said: RegExp, plain: string];

export const COURTESIES: readonly Turn[] = [
  [
    /^\W*(?:i wonder|i(?:'m| am) (?:wondering|curious)|i(?:'d| would) like to know|do you know|can you tell me|tell me|let me know|i need to know|i want to know) (?=(?:which|what|how|who|where)\b)/i,
    '',
  ],
  [/^\W*(?:i['’]?m|i am|we are|we're) (?:looking|searching|hunting) for /i, 'find '],
  [/^\W*where (?:did|have|had) (?:i|we) (?:put|saved?|stored?|leave|left|placed?) /i, 'where is '],
  [
    /(?<=^(?:find|where|locate|search|look)\b.*),? (?:and )?(?:it|they) (?:should|must|might|may|has to|have to|could) be (?:lying |found |located )?(?=(?:somewhere |anywhere )?(?:in|under|below|inside|within|on)\b)/i,
    ' ',
  ],
  [/^\W*(?:hi|hey|hello|okay|ok|well|right)\b[,!]+ (?:there[,!]* )?/i, ''],
  [/[,.!?; ]+(?:thanks|thank you|thx|cheers)(?: (?:a lot|so much|very much|in advance))?[.! ]*$/i, ''],
  [/^have (?=(?:the |a )?(?:file |page |document )?https?:\/\/)/i, 'download '],
  [
    /^(?:i'd like|i would like|i want|i need) (?:to see )?(?=the (?:\w+ )?(?:\w+est|most|newest|latest|first|last|top|names?|paths?|sizes?|number) )/i,
    'show ',
  ],
  [/^i (?:need|want) (?:an? |another )(?:new )?(?=(?:folder|directory|file) (?:named|called) )/i, 'create a new '],
  [
    /^\W*(?:i would (?:like|love|want)|i'd (?:like|love)|i (?:only |just )?want(?: you)?|i (?:only |just )?need(?: you)?|i have|i'm trying|i am trying|we need|we want|your task is|the task is) to /i,
    '',
  ],
  [/^\W*(?:make sure (?:that )?you|be sure to|help me to|help me|let's|let us) (?=\w+ )/i, ''],
  [
    /^\W*(?:i need|i want|i'd like|i would like|give me|get me|show me|print|display|produce|provide|obtain) (?:a|the) (?:complete |full |simple |quick )?(?:list|listing) of /i,
    'list ',
  ],
];
