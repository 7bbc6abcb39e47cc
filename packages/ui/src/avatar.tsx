import { classNames } from './class-names.ts';
import { initials } from './initials.ts';
import './avatar.css';

export interface AvatarProps {
  readonly name: string;
  readonly imageUrl?: string | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  /** False where the name stands beside it: then it is only a picture. */
  readonly isNamed?: boolean | undefined;
}

/** A person, by picture or by seal. */
export function Avatar({ name, imageUrl, size = 'medium', isNamed = true }: AvatarProps) {
  const look = classNames('ui-avatar', `ui-avatar-${size}`);
  if (imageUrl) return <img src={imageUrl} alt={isNamed ? name : ''} className={look} />;
  return (
    <span className={look} {...(isNamed ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}>
      {initials(name)}
    </span>
  );
}
