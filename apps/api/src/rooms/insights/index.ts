// The door of the insights room.
import './queries/insights.ts';
import './queries/performance-board.ts';
