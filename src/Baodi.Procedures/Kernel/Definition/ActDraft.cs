namespace Baodi.Procedures;


