/** Reads how many people, full-width digits and separators included: 1,200 and １２００人. Undefined for anything else. */
export function countOfPeople(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').replace(/[\s,.'’人名]/g, '');
  return /^\d{1,8}$/.test(plain) ? Number(plain) : undefined;
}
