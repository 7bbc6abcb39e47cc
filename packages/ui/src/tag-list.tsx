import './chip.css';

export interface TagListProps {
  readonly label: string;
  readonly tags: readonly { readonly id: string; readonly text: string }[];
}

/** Tags to read, not to act on. */
export function TagList({ label, tags }: TagListProps) {
  return (
    <ul aria-label={label} className="ui-chips">
      {tags.map((tag) => (
        <li key={tag.id} className="ui-chip">
          <span className="ui-chip-text">{tag.text}</span>
        </li>
      ))}
    </ul>
  );
}
