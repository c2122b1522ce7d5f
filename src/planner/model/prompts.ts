/** The words that a model is told before anything else. They are text files: golden tests show every change of them. */

import full from './prompt.md';
import json from './prompt-json.md';
import short from './prompt-short.md';
import summary from './prompt-summary.md';

export const PROMPTS = { full, short, json };

/** For the model that makes long texts short. */
export const SUMMARY_PROMPT = summary;
