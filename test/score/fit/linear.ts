/** Symmetric matrices, given by their lower half, for Newton's method. */

/** Adds `scale` times the outer product of a vector with itself to the lower half of a matrix. */
export function addOuter(matrix: Float64Array[], vector: Float64Array, scale: number): void {
  for (let j = 0; j < vector.length; j++) {
    if (vector[j] === 0) continue;
    for (let k = 0; k <= j; k++) matrix[j][k] += scale * vector[j] * vector[k];
  }
}

/** Solves `matrix` · x = `vector` by elimination, for a symmetric matrix given by its lower half. */
export function solve(vector: Float64Array, lower: Float64Array[]): Float64Array {
  const n = vector.length;
  const rows = lower.map((row, j) => Float64Array.from({ length: n }, (_, k) => (k <= j ? row[k] : lower[k][j])));
  const x = Float64Array.from(vector);
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(rows[r][c]) > Math.abs(rows[pivot][c])) pivot = r;
    [rows[c], rows[pivot]] = [rows[pivot], rows[c]];
    [x[c], x[pivot]] = [x[pivot], x[c]];
    for (let r = c + 1; r < n; r++) {
      const factor = rows[r][c] / rows[c][c];
      if (factor === 0) continue;
      for (let k = c; k < n; k++) rows[r][k] -= factor * rows[c][k];
      x[r] -= factor * x[c];
    }
  }
  for (let c = n - 1; c >= 0; c--) {
    for (let k = c + 1; k < n; k++) x[c] -= rows[c][k] * x[k];
    x[c] /= rows[c][c];
  }
  return x;
}
