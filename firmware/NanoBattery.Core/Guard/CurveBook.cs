namespace NanoBattery.Guard;

/// <summary>The curves that are on, in the order of the table.</summary>
internal sealed class CurveBook
{
    private readonly Curve[] _curves;
    private readonly Reason?[] _reasons;
    private readonly bool _stepped;

    internal CurveBook(CurveTable table, bool stepped)
    {
        _stepped = stepped;
        int count = 0;
        for (int i = 0; i < table.Count; i++)
        {
            count += table[i].IsOn ? 1 : 0;
        }

        _curves = new Curve[count];
        _reasons = new Reason?[count];
        for (int i = table.Count - 1; i >= 0; i--)
        {
            if (table[i].IsOn)
            {
                count--;
                _curves[count] = table[i];
            }
        }
    }

    internal void Apply(CurrentLimit charge, CurrentLimit discharge, GuardInputs inputs)
    {
        for (int i = 0; i < _curves.Length; i++)
        {
            CurrentLimit limit = _curves[i].Output == Curve.Charge ? charge : discharge;
            int share = _curves[i].ShareAt(inputs[_curves[i].Input], _stepped);
            if (share < CurvePoints.All)
            {
                Reason reason = _reasons[i] ??= new Reason(_curves[i].Words);
                limit.AtMost((int)((long)limit.Largest * share / CurvePoints.All), reason);
            }
        }
    }
}
