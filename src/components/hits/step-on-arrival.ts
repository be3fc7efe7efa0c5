import { stepHits } from './step-hits.ts';

void stepHits();
