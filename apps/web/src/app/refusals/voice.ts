/** The sentences of every room in one voice; loaded when there is something to say. */
export { say } from '@mikomi/domain/say';
