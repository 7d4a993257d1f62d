import type { TraceStep } from '#policies';
import type { TraceRow } from '#read-models';

/** A trace as the engines leave it: the record itself knows no law, and keeps its steps as they came. */
export const traceView = ({ trace, ...row }: TraceRow) => ({ ...row, trace: trace as readonly TraceStep[] });
