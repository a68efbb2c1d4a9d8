/** Records by ID, in the order in which they came. Records are never changed, only replaced. */
export class Table<T extends { readonly id: string }> {
  /** Told of each record that is put, with the one that was in its place. */
  onPut: (after: T, before: T | undefined) => void = () => undefined;
  readonly #rows = new Map<string, T>();
  /** Told after each change. */
  onChange: () => void = () => {};

  get(id: string | null): T | undefined {
    return id === null ? undefined : this.#rows.get(id);
  }

  /** The record with the ID, which others name and which is therefore there. */
  need(id: string | null): T {
    const found = this.get(id);
    if (found === undefined) throw new Error(`The mock has no record ${id}.`);
    return found;
  }

  /** Adds the record, or replaces the one with its ID in its place. */
  put(record: T): T {
    this.onPut(record, this.#rows.get(record.id));
    this.#rows.set(record.id, record);
    this.onChange();
    return record;
  }

  delete(id: string): void {
    this.#rows.delete(id);
    this.onChange();
  }

  where(test: (record: T) => boolean): readonly T[] {
    return [...this.#rows.values()].filter(test);
  }

  find(test: (record: T) => boolean): T | undefined {
    for (const row of this.#rows.values()) if (test(row)) return row;
    return undefined;
  }

  /** The records with these IDs, in their order, without those that are not there. */
  all(ids: readonly string[]): readonly T[] {
    return ids.flatMap((id) => this.#rows.get(id) ?? []);
  }

  clear(): void {
    this.#rows.clear();
    this.onChange();
  }
}
