import { useId, useState, type DragEvent } from 'react';
import { ACCEPTED } from '../api/upload.js';
import './drop.css';

export interface DropProps {
  /** What is chosen, for those who hear it. */
  readonly label: string;
  readonly choose: string;
  readonly hint: string;
  readonly multiple?: boolean;
  onFiles(files: readonly File[]): void;
}

/** Drop files here, or choose them: the label is the button, and works by keyboard as an input of files does. */
export function Drop({ label, choose, hint, multiple = false, onFiles }: DropProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <label
      className={over ? 'drop drop--over' : 'drop'}
      htmlFor={id}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        type="file"
        className="visually-hidden"
        accept={ACCEPTED}
        multiple={multiple}
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <span className="drop__choose">{choose}</span>
      <span className="soft small">{hint}</span>
    </label>
  );
}
