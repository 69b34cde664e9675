/** A text in lines of at most this width; what has no blanks, as a link, breaks anywhere. */
export function wrapText(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const place = (word: string): void => {
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined) <= width) {
      line = joined;
      return;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && widthOf(line + letter) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  };
  for (const word of text.split(/\s+/).filter((each) => each !== '')) place(word);
  return line === '' ? lines : [...lines, line];
}
