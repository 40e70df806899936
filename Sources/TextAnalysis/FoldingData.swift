/// The generated folding tables as ASCII text; `Scripts/generate-folding.py` writes the extensions of this name.
enum FoldingData {}
