/** Prints a target beside what was measured. */
export function atMost(what: string, measured: number, target: number): void {
  console.log(`${say(measured <= target)}: ${what}: ${measured.toFixed(2)}, at most ${target}`);
}

/** Prints whether a target that is no number is reached. */
export function reached(what: string, isReached: boolean): void {
  console.log(`${say(isReached)}: ${what}`);
}

const say = (isReached: boolean) => (isReached ? 'reached' : 'NOT REACHED');
